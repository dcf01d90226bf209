/** A page of ours as it stands over the page in front, or beside it. */
export interface OwnPage {
  /** Its file in the built extension: `popup.html`. */
  readonly path: string;
  /** What it must show before the picture is taken, as a CSS selector. */
  readonly ready: string;
  /** CSS pixels; as wide as the picture if left out. */
  readonly width?: number;
  /** `content`: as high as what it holds, like a popup; `picture`: as high as the picture, like a side panel. */
  readonly height: 'content' | 'picture';
}

/** What one picture shows. */
export interface Scene {
  /** Beginning of the file's name. */
  readonly name: string;
  /** The reader's language, a BCP 47 tag of a browser. */
  readonly language: string;
  /** Page of `widget/demo/page`, and the part that is scrolled to. */
  readonly address: string;
  /** What the reader has opened: the card of a marked word, the list, a page of ours, or nothing. */
  readonly opened:
    | { readonly kind: 'card'; readonly word: string }
    | { readonly kind: 'panel' }
    | ({ readonly kind: 'own' } & OwnPage)
    | { readonly kind: 'nothing' };
}

/** The pictures of the stores, in the order they are shown there (Chrome takes five). To add one, add a row. */
export const SCENES: readonly Scene[] = [
  {
    name: '1-card-es',
    language: 'es',
    address: '#health',
    opened: { kind: 'card', word: 'Medicaid' },
  },
  {
    name: '2-sidepanel-vi',
    language: 'vi',
    address: '',
    opened: {
      kind: 'own',
      path: 'sidepanel.html',
      ready: '[role=tabpanel] li',
      width: 380,
      height: 'picture',
    },
  },
  {
    name: '3-card-ar',
    language: 'ar',
    address: '#health',
    opened: { kind: 'card', word: 'monthly premium' },
  },
  {
    name: '4-popup-zh',
    language: 'zh-CN',
    address: '',
    opened: { kind: 'own', path: 'popup.html', ready: 'select', width: 320, height: 'content' },
  },
  {
    name: '5-welcome-en',
    language: 'en-US',
    address: '',
    opened: { kind: 'own', path: 'welcome.html', ready: 'h1', height: 'picture' },
  },
  { name: '6-panel-vi', language: 'vi', address: '', opened: { kind: 'panel' } },
  { name: '7-marks-en', language: 'en-US', address: '', opened: { kind: 'nothing' } },
];

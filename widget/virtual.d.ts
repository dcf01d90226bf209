/** Facts of the bundle the widget is built with; `widget/build` writes them. */
declare module 'virtual:termlight-contents' {
  import type { Contents } from './settings/settings.ts';

  /** What the launcher must know. */
  export const contents: Contents;
}

declare module 'virtual:termlight-indexes' {
  import type { CollectionFiles } from '../shared/bundle/manifest.ts';

  /** The collections, without the shards of Explanations. */
  export const collections: readonly CollectionFiles[];
}

declare module 'virtual:termlight-leads' {
  /** Texts of leads, by collection and page language; each is a file of its own. */
  export const leads: Readonly<
    Record<string, Readonly<Record<string, () => Promise<{ readonly lead: string }>>>>
  >;
}

declare module 'virtual:termlight-script/terms' {
  /** Ids of each collection's terms, in the order its leads have them. */
  export const terms: Readonly<Record<string, readonly string[]>>;
  /** Ids of reviewed terms, by collection and reader language. */
  export const reviewed: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

declare module 'virtual:termlight-languages' {
  import type { LanguageFile } from './session/language-file.ts';

  /** What is loaded for readers of a language, by tag; each is a file of its own. */
  export const languages: Readonly<Record<string, () => Promise<LanguageFile>>>;
}

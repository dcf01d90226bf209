/** What a webmaster has chosen. */
export interface EmbedChoice {
  /** Null for all there are. */
  readonly languages: readonly string[] | null;
  readonly collections: readonly string[] | null;
  readonly start: 'button' | 'marks';
}

/** The build the tag is for. */
export interface EmbedBuild {
  readonly version: string;
  /** Digest of the script, in the form the attribute takes. */
  readonly integrity: string;
}

/** The widget that was built, as the page offers it. */
export interface OfferedWidget extends EmbedBuild {
  /** Its folder, from the site's root. */
  readonly folder: string;
  /** Addresses from the page. */
  readonly sample: string;
  readonly download: string;
  /** Size of the download in bytes. */
  readonly bytes: number;
  /** The security policy a page needs for it. */
  readonly policy: string;
  readonly languages: readonly string[];
  readonly collections: readonly {
    readonly id: string;
    readonly title: string;
    /** True: it only adds to another one. */
    readonly isLayer: boolean;
  }[];
}

/** What a choice says in the tag's attributes; what is as it is without them is left out. */
export function embedAttributes({
  languages,
  collections,
  start,
}: EmbedChoice): Readonly<Record<string, string>> {
  return {
    'data-language-menu': '',
    ...(languages && { 'data-languages': languages.join(' ') }),
    ...(collections && { 'data-collections': collections.join(' ') }),
    ...(start === 'marks' && { 'data-start': 'marks' }),
  };
}

/** The folder as sites put it on their servers. */
export function embedFolder(version: string): string {
  return `/termlight/${version}/`;
}

/** The tag for a site's pages, as HTML. */
export function embedTag(choice: EmbedChoice, { version, integrity }: EmbedBuild): string {
  const attributes = Object.entries(embedAttributes(choice)).map(([name, value]) =>
    value ? `${name}="${value}"` : name,
  );
  return `<script type="module" src="${embedFolder(version)}termlight.js"
  integrity="${integrity}"
  ${attributes.join(' ')}></script>`;
}

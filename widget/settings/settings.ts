/** What a build of the widget holds, as far as settings can be told right or wrong by it. */
export interface Contents {
  /** Tags of the languages each collection explains in, by collection; none for a layer. */
  readonly collections: Readonly<Record<string, readonly string[]>>;
}

/** What a site has decided that the launcher must know, once read. */
export interface Settings {
  /** Collections in use; one at least. */
  readonly collections: readonly string[];
  /** Tags readers can choose from, in the menu's order; one at least. */
  readonly languages: readonly string[];
  /** True: marks are there without being asked for. */
  readonly startsAlone: boolean;
  /** True: the launcher opens a menu of languages. */
  readonly languageMenu: boolean;
  /** True: the reader's choice is kept on her device. */
  readonly remember: boolean;
  /** Address of the folder the words are in; null for the script's own. */
  readonly files: string | null;
}

/** Settings, and what was wrong with them: each fault a sentence that says what to do. */
export interface ReadSettings {
  /** Null where nothing can be done with them. */
  readonly settings: Settings | null;
  readonly faults: readonly string[];
}

/** Sentences of ours a site can switch on: see `notice` in the interface's words. */
export const NOTICES = ['no-endorsement', 'english-governs'] as const;

/** What a site has decided of marks, once read: it is checked only where they are asked for. */
export interface MarkSettings {
  /** True: only what people have reviewed is shown. */
  readonly reviewedOnly: boolean;
  /** The only terms that are marked; null for all. */
  readonly allow: readonly string[] | null;
  /** Terms that are never marked. */
  readonly deny: readonly string[];
  /** Selector of what is marked; null for the whole page. */
  readonly mark: string | null;
  /** Selector of what is left alone; null for nothing. */
  readonly ignore: string | null;
  readonly showing: 'every' | 'first';
}

/** What a site has decided of cards, once read. */
export interface CardSettings {
  /** Sentences of ours that are shown with every explanation. */
  readonly notices: readonly (typeof NOTICES)[number][];
  /** The site's own sentence, by language; under `''` the one for all others. */
  readonly notice: Readonly<Record<string, string>>;
  /** True: every explanation says who published it. */
  readonly whoseWords: boolean;
}

/** What a site gives `mount`, or says in `data-*` of its script tag. All of it may be left out. */
export interface MountOptions {
  /** Ids of the collections to use; every one of the build if absent. `data-collections`. */
  readonly collections?: readonly string[];
  /** BCP 47 tags readers can choose from; all there are if absent. `data-languages`. */
  readonly languages?: readonly string[];
  /** `reviewed`: only entries that people have reviewed. `data-status`. */
  readonly status?: 'any' | 'reviewed';
  /** `marks`: words are marked without being asked for. `data-start`. */
  readonly start?: 'button' | 'marks';
  /** True: the launcher opens a menu of languages. `data-language-menu`. */
  readonly languageMenu?: boolean;
  /** True: the reader's language is kept on her device, and used on the next page. `data-remember`. */
  readonly remember?: boolean;
  /** Ids of the only terms to mark. `data-allow`. */
  readonly allow?: readonly string[];
  /** Ids of terms never to mark. `data-deny`. */
  readonly deny?: readonly string[];
  /** CSS selector of the parts of the page to mark. `data-mark`. */
  readonly mark?: string;
  /** CSS selector of the parts of the page to leave alone. `data-ignore`. */
  readonly ignore?: string;
  /** Which places of a word are marked: each, or its first in each section. `data-showing`. */
  readonly showing?: 'every' | 'first';
  /**
   * Sentences shown with every explanation: that your site does not endorse it; that your site's
   * English text counts where the two differ. `data-notices`.
   */
  readonly notices?: readonly ('no-endorsement' | 'english-governs')[];
  /**
   * A sentence of your own shown with every explanation: one for all readers, in your page's
   * language, or one by language. `data-notice`, `data-notice-es`.
   */
  readonly notice?: string | Readonly<Record<string, string>>;
  /** True: every explanation says who published it. `data-whose-words`. */
  readonly whoseWords?: boolean;
  /**
   * Address of this version's folder on your server, where a bundler has moved the script away from
   * it; the script's own folder if absent. `data-files`.
   */
  readonly files?: string;
}

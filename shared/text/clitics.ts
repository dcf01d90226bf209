/**
 * What a language writes together with a word without changing it. Only Arabic does so among our
 * languages: conjunctions, prepositions and the article before a word, pronouns after it.
 */
export interface Clitics {
  /** What may stand before the first word of a term, longest first, the empty string last. */
  readonly beforeFirst: readonly string[];
  /** What may stand before each further word, longest first, the empty string last. */
  readonly beforeNext: readonly string[];
  /** What may stand after the last word, longest first. */
  readonly after: readonly string[];
  /** A final letter and the letter it turns into before something of `after`. */
  readonly turning: readonly [string, string];
}

const ARABIC: Clitics = {
  beforeFirst: ['', 'و', 'ف']
    .flatMap((conjunction) =>
      // لل is ل with the article.
      ['', 'ب', 'ل', 'ك', 'ال', 'بال', 'كال', 'لل'].map((rest) => conjunction + rest),
    )
    .sort((one, other) => other.length - one.length),
  beforeNext: ['ال', ''],
  after: ['هما', 'كما', 'ها', 'هم', 'هن', 'كم', 'كن', 'نا', 'ه', 'ك', 'ي'],
  turning: ['ة', 'ت'],
};

/** The clitics of a language by its BCP 47 tag, or null where words stand alone. */
export function cliticsOf(language: string): Clitics | null {
  return language === 'ar' ? ARABIC : null;
}

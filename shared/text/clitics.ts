import { KOREAN_PARTICLES, mayFollow } from './korean-particles.ts';

/**
 * What a language writes together with a word without changing it. Arabic writes conjunctions,
 * prepositions and the article before a word and pronouns after it, Korean particles after it,
 * Tagalog a linker.
 */
export interface Clitics {
  /** What may stand before the first word of a term, longest first, the empty string last. */
  readonly beforeFirst: readonly string[];
  /** What may stand before each further word, longest first, the empty string last. */
  readonly beforeNext: readonly string[];
  /** What may stand after the last word, longest first. */
  readonly after: readonly string[];
  /** How many units a word has at least before something of `after` is taken for it. */
  readonly least: number;
  /** True if something of `after` may follow a word that ends in this unit. */
  readonly joins: (last: string, after: string) => boolean;
  /** A final letter and the letter it turns into before something of `after`, where one does. */
  readonly turning: readonly [string, string] | null;
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
  // Two letters and a pronoun are too often another word.
  least: 3,
  joins: () => true,
  turning: ['ة', 'ت'],
};

const KOREAN: Clitics = {
  beforeFirst: [''],
  beforeNext: [''],
  after: KOREAN_PARTICLES,
  least: 2,
  joins: mayFollow,
  turning: null,
};

const TAGALOG: Clitics = {
  beforeFirst: [''],
  beforeNext: [''],
  // The linker to the next word: benepisyong, sambahayang.
  after: ['ng', 'g'],
  least: 3,
  joins: (last, after) => (after === 'ng' ? 'aeiou' : 'n').includes(last),
  turning: null,
};

/** The clitics of a language by its BCP 47 tag, or null where words stand alone. */
export function cliticsOf(language: string): Clitics | null {
  if (language === 'ar') return ARABIC;
  if (language === 'tl') return TAGALOG;
  return language === 'ko' ? KOREAN : null;
}

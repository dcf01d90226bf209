import { englishSyllables } from '../check/english-syllables.ts';

/** A word or an acronym of a text. */
export interface WordPlace {
  /** What it is counted as. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Capitals in a row, with digits or an ampersand; the small s of a plural stays outside. */
const ACRONYM = /(?<![\p{L}\p{N}&-])\p{Lu}[\p{Lu}\p{N}&]+(?=s?(?![\p{L}\p{N}&]))/gu;

/** Acronyms that ordinary writing uses without explaining them. */
const ORDINARY = new Set([
  'AM',
  'PM',
  'US',
  'USA',
  'UK',
  'EU',
  'OK',
  'TV',
  'PO',
  'PDF',
  'FAQ',
  'ID',
]);

/** Longer than that, capitals are a word that shouts. */
const LONGEST_ACRONYM = 8;

/** This many words of capitals in a row are a line that shouts, and no acronyms. */
const SHOUTED = /(?:\p{Lu}[\p{Lu}\p{N}&'’-]+[\s,]+){3,}\p{Lu}[\p{Lu}\p{N}&'’-]+/gu;

/**
 * The acronyms of a text: two capitals or more in a row, which ordinary writing does not use as words.
 * A line all in capitals holds none that could be told from its words.
 */
export function acronymsIn(text: string): readonly WordPlace[] {
  const quiet = text.replace(SHOUTED, (line) => ' '.repeat(line.length));
  return [...quiet.matchAll(ACRONYM)]
    .map(({ 0: name, index }) => ({ name, start: index, end: index + name.length }))
    .filter(
      ({ name }) =>
        name.length <= LONGEST_ACRONYM && /\p{Lu}.*\p{Lu}/u.test(name) && !ORDINARY.has(name),
    );
}

/** Syllables that make a word hard, by Gunning. */
const HARD = 3;

const WORD = /(?<![\p{L}\p{N}'’.@-])\p{L}+(?![\p{L}\p{N}@])/gu;

/** What ends a sentence, or stands before the first word of one. */
const BEGINS = /(?:^|[.!?…:•]["'”’)]*\s+)["'“‘(]*$/u;

/** True for three syllables or more that are not there only because of -es, -ed or -ing. */
export function isHardWord(word: string): boolean {
  if (englishSyllables(word) < HARD) return false;
  return englishSyllables(word.replace(/(?:es|ed|ing)$/, '')) >= HARD;
}

/**
 * The hard words of an English text: three syllables or more, names and the endings -es, -ed and -ing
 * not counted (R. Gunning, "The Technique of Clear Writing", McGraw-Hill, 1952), without words that
 * plain writing uses.
 *
 * @param plain - words of texts that are known to be easy, in small letters.
 */
export function hardWordsIn(text: string, plain: ReadonlySet<string>): readonly WordPlace[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    const name = word.toLowerCase();
    // A capital that begins no sentence begins a name.
    const isName = word !== name && !BEGINS.test(text.slice(Math.max(0, index - 8), index));
    if (isName || word === word.toUpperCase() || plain.has(name) || !isHardWord(name)) return [];
    return [{ name, start: index, end: index + word.length }];
  });
}

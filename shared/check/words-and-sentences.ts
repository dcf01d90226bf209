/** The words of a text: letters or digits with what joins them, as in "don't", "co-pay", "1,250". */
const WORD = /[\p{L}\p{N}]+(?:[.,'’-][\p{L}\p{N}]+)*/gu;

/** A full stop, question or exclamation mark with what follows a sentence: a space or the end. */
const END = /[.!?…]+["'”’»)]*(?=\s|$)/gu;

/** The words of a text, in order. A number is a word. */
export function wordsOf(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

/** How many sentences a text has, one at least; text after the last full stop is one more. */
export function countSentences(text: string): number {
  const ends = [...text.matchAll(END)];
  const last = ends.at(-1);
  const rest = text.slice(last ? last.index + last[0].length : 0);
  return Math.max(1, ends.length + (wordsOf(rest).length ? 1 : 0));
}

/**
 * Syllables of words by a counter that knows letters only; a number counts as one, since nobody
 * spells it out while reading.
 */
export function countSyllables(words: readonly string[], count: (word: string) => number): number {
  return words.reduce((sum, word) => sum + (/\p{L}/u.test(word) ? Math.max(1, count(word)) : 1), 0);
}

import { isWordBoundary } from '../text/word-boundary.ts';

const SEED = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * Where the first word at or after `start` ends, and what it adds up to; FNV-1a over UTF-16 units.
 * Filled anew by each call, so that nothing is made for words that begin no phrase.
 */
export const word = { end: 0, sum: 0 };

/** Reads the word that begins at `start`, a boundary before the text's end; what is between words is one too. */
export function readWord(text: string, start: number): void {
  const { length } = text;
  let sum = Math.imul(SEED ^ text.charCodeAt(start), PRIME);
  let i = start + 1;
  for (; i < length && !isWordBoundary(text, i); i += 1) {
    sum = Math.imul(sum ^ text.charCodeAt(i), PRIME);
  }
  word.end = i;
  word.sum = sum;
}

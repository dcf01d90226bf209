import { isUnspaced, isWordBoundary, isWordCharacter } from '../text/word-boundary.ts';

/** What a unit is to the boundaries beside it; a class of its own for what only its neighbours tell. */
const WORD = 1;
const OTHER = 2;
const TOLD_BY_TEXT = 3;

/** Halves of surrogate pairs. */
const HALF = /\p{Cs}/u;

/** The class of every UTF-16 unit, worked out when first met; 0 is not known yet. */
const classes = new Uint8Array(0x10000);

function classify(unit: number): number {
  const text = String.fromCharCode(unit);
  const isTold = isUnspaced(text) || HALF.test(text);
  const found = isTold ? TOLD_BY_TEXT : isWordCharacter(text) ? WORD : OTHER;
  classes[unit] = found;
  return found;
}

/** True where a word may begin or end: `isWordBoundary`, without its cost for plain letters. */
function isBoundary(text: string, i: number, before: number, unit: number): boolean {
  const one = classes[before] || classify(before);
  const other = classes[unit] || classify(unit);
  if (one === TOLD_BY_TEXT || other === TOLD_BY_TEXT) return isWordBoundary(text, i);
  return one === OTHER || other === OTHER;
}

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
  let before = text.charCodeAt(start);
  let sum = Math.imul(SEED ^ before, PRIME);
  let i = start + 1;
  for (; i < length; i += 1) {
    const unit = text.charCodeAt(i);
    if (isBoundary(text, i, before, unit)) break;
    sum = Math.imul(sum ^ unit, PRIME);
    before = unit;
  }
  word.end = i;
  word.sum = sum;
}

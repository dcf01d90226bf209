import { fold } from '../text/fold.ts';
import { isUnspaced, isWordBoundary } from '../text/word-boundary.ts';

/** Letters that keyboards lack or people write plainly, and that no decomposition takes apart. */
const PLAIN: Readonly<Record<string, string>> = {
  đ: 'd',
  ł: 'l',
  ø: 'o',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ة: 'ه',
  ى: 'ي',
};

/** Nothing but letters of ASCII, one space apart. */
const SIMPLE = /^[a-z]+(?: [a-z]+)*$/i;

const UNPLAIN = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'gu');

/** The Arabic article, written together with its word: people leave it out when they search. */
const ARTICLE = 'ال';

/** Words with the article are searched without it from this many letters on. */
const LONG_ENOUGH = 5;

/**
 * A text as it is searched: without case, accents, marks and punctuation, its words one space apart.
 * "W-2", "W 2" and "w2" are one. Empty where a text holds no letter and no digit.
 */
export function searchKey(text: string): string {
  if (SIMPLE.test(text)) return text.toLowerCase();
  return fold(text)
    .text.normalize('NFD')
    .replace(/[\p{M}'.]/gu, '')
    .replace(UNPLAIN, (letter) => PLAIN[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/(?<![^ ])(\p{L}) (?=\p{N})/gu, '$1');
}

/**
 * Where words begin in a key: at its start, after a space, at every character of a script without
 * spaces, and after the Arabic article.
 */
export function wordStarts(key: string): readonly number[] {
  const starts: number[] = [];
  for (let i = 0; i < key.length; i += 1) {
    if (key[i] === ' ' || !(key[i - 1] === ' ' || isStart(key, i))) continue;
    starts.push(i);
    if (key.startsWith(ARTICLE, i) && lengthAt(key, i) >= LONG_ENOUGH) starts.push(i + 2);
  }
  return starts;
}

/** Most keys have spaces only: what takes longer is asked where it can matter. */
function isStart(key: string, i: number): boolean {
  if (i === 0) return true;
  const isPlain = key.charCodeAt(i) < 0x2e80 && key.charCodeAt(i - 1) < 0x2e80;
  if (isPlain) return false;
  return (isUnspaced(key.slice(i)) || isUnspaced(key.slice(i - 1, i))) && isWordBoundary(key, i);
}

/** How long the word is that begins at `i`. */
function lengthAt(key: string, i: number): number {
  const end = key.indexOf(' ', i);
  return (end < 0 ? key.length : end) - i;
}

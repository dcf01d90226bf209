/** Small words that give no letter to an acronym. */
const SILENT = new Set([
  'a',
  'an',
  'and',
  'at',
  'de',
  'del',
  'for',
  'in',
  'la',
  'of',
  'on',
  'or',
  'the',
  'to',
  'with',
  'y',
]);

const WORD = /[\p{L}\p{N}]+/gu;

/** Words before or after an acronym that are looked at, for each of its letters. */
const REACH = 3;

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function wordsIn(text: string): readonly Word[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }));
}

/** True if the words begin with the letters in order; small words may be passed over. */
function spells(words: readonly Word[], letters: string): boolean {
  let at = 0;
  for (const { text } of words) {
    const isNext = text[0]?.toUpperCase() === letters[at];
    if (isNext) at += 1;
    else if (!SILENT.has(text.toLowerCase())) return false;
  }
  return at === letters.length;
}

/** The stretch of words, from one of them to the last or from the first to one, that spells it. */
function spelled(text: string, letters: string, side: 'before' | 'after'): string | null {
  const words = wordsIn(text);
  const near =
    side === 'before'
      ? words.slice(-letters.length * REACH)
      : words.slice(0, letters.length * REACH);
  for (let count = letters.length; count <= near.length; count += 1) {
    const some = side === 'before' ? near.slice(-count) : near.slice(0, count);
    const [first, last] = [some[0], some.at(-1)];
    if (!first || !last || SILENT.has(first.text.toLowerCase())) continue;
    if (spells(some, letters)) return text.slice(first.start, last.end).replace(/\s+/g, ' ');
  }
  return null;
}

/**
 * What a text says an acronym stands for: words beside it, one of the two in brackets, whose first
 * letters are its letters, as in "Housing Choice Voucher (HCV)" and "HCV (Housing Choice Voucher)".
 *
 * @param start - where the acronym stands in the text.
 * @returns null where the text does not say it there.
 */
export function expansionAt(text: string, start: number, acronym: string): string | null {
  const letters = acronym.replace(/[^\p{Lu}]/gu, '');
  if (letters.length < 2) return null;
  const before = text.slice(0, start);
  if (/\(\s*$/.test(before)) return spelled(before, letters, 'before');
  const after = /^s?\s*\(([^)]*)/.exec(text.slice(start + acronym.length));
  return after?.[1] === undefined ? null : spelled(after[1], letters, 'after');
}

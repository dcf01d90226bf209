import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readWord, word } from '../../shared/match/first-words.ts';
import { isWordBoundary } from '../../shared/text/word-boundary.ts';
import { RUNS } from '../fixtures/text.ts';

const letters = fc.constantFrom(
  'a',
  'z',
  '9',
  '_',
  ' ',
  '-',
  '.',
  'é',
  '\u0301',
  '医',
  'ก',
  'ั',
  '😀',
  '𠮷',
  '𐐨',
  'ă',
);
const text = fc.array(letters, { minLength: 1, maxLength: 12 }).map((list) => list.join(''));

it('ends a word where the next boundary is', () => {
  fc.assert(
    fc.property(text, fc.nat(8), (all, from) => {
      const start = Math.min(from, all.length - 1);
      readWord(all, start);
      let end = start + 1;
      while (end < all.length && !isWordBoundary(all, end)) end += 1;
      expect(word.end).toBe(end);
    }),
    RUNS,
  );
});

it('gives the same word the same sum wherever it stands, and others another', () => {
  const sumOf = (all: string, start: number) => {
    readWord(all, start);
    return word.sum;
  };
  expect(sumOf('earned income', 7)).toBe(sumOf('income', 0));
  expect(sumOf('income', 0)).not.toBe(sumOf('incomes', 0));
});

it.each([
  ['on over a mark', 'e\u0301a b', 3],
  ['on over a mark on a letter of a script without spaces', '医\u0301a b', 3],
  ['on to the first half of a letter', 'a𐐨', 2],
  ['up to the second half of a letter', '𐐨a', 1],
  ['up to what is no letter', 'a😀', 1],
  ['on from one letter’s second half to the next one’s first', '𐐨𐐩', 3, 1],
])('reads %s', (_, all, end, start = 0) => {
  readWord(all, start);
  expect(word.end).toBe(end);
});

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

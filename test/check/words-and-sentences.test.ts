import { describe, expect, it } from 'vitest';
import { countSentences, countSyllables, wordsOf } from '../../shared/check/words-and-sentences.ts';

describe('words', () => {
  it.each([
    ['', []],
    ['— … !', []],
    ["Don't pay $1,250.00 (50%) twice.", ["Don't", 'pay', '1,250.00', '50', 'twice']],
    ['your co-pay, LifelineSupport.org', ['your', 'co-pay', 'LifelineSupport.org']],
    ['¿Cómo está usted?', ['Cómo', 'está', 'usted']],
  ])('of "%s"', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

describe('sentences', () => {
  it.each([
    ['', 1],
    ['one without a full stop', 1],
    ['One. Two? Three!', 3],
    ['One. And a rest', 2],
    ['It costs $1.50 at a.gov now.', 1],
    ['He asked "Why?" Then he left.', 2],
    ['Wait... Go.', 2],
  ])('of "%s"', (text, count) => {
    expect(countSentences(text)).toBe(count);
  });
});

it('gives a number one syllable, and a word one at least', () => {
  expect(countSyllables(['1099', 'hmm', 'abc'], (word) => (word === 'abc' ? 3 : 0))).toBe(5);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchKey, wordStarts } from '../../shared/search/search-key.ts';
import { lowerBound, rangeOf, sortWords } from '../../shared/search/sorted-words.ts';
import { allSteps, searchWord } from '../fixtures/search-words.ts';

const sorted = (texts: readonly string[]) =>
  allSteps(sortWords(texts.map((text) => searchWord(text, text))));

/** Few letters, so that many beginnings are alike. */
const texts = fc.array(fc.stringMatching(/^[ab ]{0,6}$/), { maxLength: 60 });

describe('sorted words', () => {
  it('are every beginning of every word, in order', () => {
    fc.assert(
      fc.property(texts, (some) => {
        const keys = some.map(searchKey);
        const wanted = keys.flatMap((key) => wordStarts(key).map((at) => key.slice(at))).sort();
        const { rests, words, wordAt } = sorted(some);
        expect(rests).toEqual(wanted);
        rests.forEach((rest, i) => {
          expect(searchKey(words[wordAt[i] ?? -1]?.text ?? '').endsWith(rest)).toBe(true);
        });
      }),
    );
  });

  it('are in order where there are too many to sort at once', () => {
    const many = Array.from({ length: 3000 }, (_, i) => `aid ${(i * 7919) % 3000}`);
    const { rests } = sorted([...many, 'a', 'ai', ...many]);
    expect(rests).toEqual([...rests].sort());
    expect(rests).toHaveLength(12_002);
  });

  it('have whole words first among the same, however many there are', () => {
    const many = Array.from({ length: 1500 }, (_, i) => (i % 2 ? 'aid' : 'food aid'));
    const { rests, whole } = sorted(many);
    const aids = rests.flatMap((rest, i) => (rest === 'aid' ? [whole[i]] : []));
    expect(aids).toEqual([...Array(750).fill(1), ...Array(750).fill(0)]);
  });

  it('come in steps', () => {
    const words = Array.from({ length: 2000 }, (_, i) => searchWord(`${i}`, `word ${i}`));
    expect([...sortWords(words)].length).toBeGreaterThan(8);
  });
});

describe('a range', () => {
  const rests = ['a', 'aid', 'aid b', 'aids', 'b'];

  it('holds all that begins with a text', () => {
    expect(rangeOf(rests, 'aid')).toEqual([1, 4]);
    expect(rangeOf(rests, 'c')).toEqual([5, 5]);
    expect(rangeOf([], 'a')).toEqual([0, 0]);
  });

  it('begins at the first that is not before it', () => {
    expect(lowerBound(rests, 'aid')).toBe(1);
    expect(lowerBound(rests, 'aida')).toBe(3);
  });
});

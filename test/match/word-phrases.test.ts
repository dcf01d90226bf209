import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WordPhrases } from '../../shared/match/word-phrases.ts';
import { isWordBoundary } from '../../shared/text/word-boundary.ts';
import { RUNS } from '../fixtures/text.ts';

const phrase = fc
  .array(fc.constantFrom('a', 'ab', 'b', ' ', ' ', '-', '医', '疗', 'é'), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => parts.join(''));

/** Every phrase is tried at a place. */
function plainly(phrases: readonly string[], text: string, start: number) {
  if (start >= text.length || !isWordBoundary(text, start)) return [];
  const ends = phrases
    .filter((one) => text.startsWith(one, start) && isWordBoundary(text, start + one.length))
    .map((one) => start + one.length);
  return [...new Set(ends)].sort((one, other) => other - one);
}

it('finds at each place what a plain comparison finds, longest first', () => {
  fc.assert(
    fc.property(fc.array(phrase, { maxLength: 8 }), phrase, phrase, (phrases, one, other) => {
      const text = `${one} ${other}${one}`;
      const set = new WordPhrases(phrases.length);
      phrases.forEach((each, position) => {
        set.add(each, position);
      });
      let first: number[] = [];
      for (let start = text.length; start >= 0; start -= 1) {
        const found = set.at(text, start);
        expect(found.map(({ end }) => end)).toEqual(plainly(phrases, text, start));
        for (const { end, phrases: positions } of found) {
          const words = positions.map((position) => phrases[position]);
          expect(new Set(words)).toEqual(new Set([text.slice(start, end)]));
          expect(positions).toHaveLength(
            phrases.filter((each) => each === text.slice(start, end)).length,
          );
        }
        if (found.length) first = found.map(({ end }) => end);
        expect(set.next(text, start).map(({ end }) => end)).toEqual(first);
      }
    }),
    RUNS,
  );
});

/** A set of phrases, made for as many as is said. */
function setOf(phrases: readonly string[], count = phrases.length): WordPhrases {
  const set = new WordPhrases(count);
  for (const [position, one] of phrases.entries()) set.add(one, position);
  return set;
}

/** Whatever the order in which they were added. */
describe.each([
  ['short first', (lengths: string[]) => lengths],
  ['long first', (lengths: string[]) => lengths.toReversed()],
])('phrases at one place, the %s', (_, order) => {
  it.each([
    ['of one and two words', ['tax', 'tax ']],
    ['of many words with the first three in common', ['a b c', 'a b c d', 'a b c d e']],
    ['of few and many words', ['tax', 'tax ', 'tax credit', 'tax credit for a child']],
  ])('come longest first: %s', (__, phrases) => {
    const text = `the ${phrases.at(-1)} now`;
    const ends = phrases.map((one) => 4 + one.length).toReversed();
    const set = setOf(order(phrases));
    expect(set.at(text, 4).map(({ end }) => end)).toEqual(ends);
    expect(set.next(text, 0).map(({ end }) => end)).toEqual(ends);
  });
});

it('goes on from the middle of a word to the next one', () => {
  const set = setOf(['come', 'income']);
  expect(set.next('income come', 2)).toMatchObject([{ start: 7, end: 11 }]);
  expect(set.next('income', 2)).toEqual([]);
});

it.each(['tax', ''])('finds nothing at the end of %j or after it', (text) => {
  const set = setOf(['tax', '\0']);
  expect(set.at(text, text.length)).toEqual([]);
  expect(set.next(text, text.length)).toEqual([]);
  expect(set.next(text, text.length + 1)).toEqual([]);
});

it('finds phrases it was not made for: how many there will be is a guess', () => {
  expect(setOf(['tax credit', 'snap'], 0).next('your snap', 0)).toMatchObject([{ start: 5 }]);
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
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

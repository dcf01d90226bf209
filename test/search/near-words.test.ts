import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNear } from '../../shared/search/near-words.ts';

/** The table of optimal string alignment, as textbooks have it. */
function distance(one: string, other: string): number {
  const d = Array.from({ length: one.length + 1 }, (_, i) =>
    Array.from({ length: other.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number) => (d[i] as number[])[j] as number;
  for (let i = 1; i <= one.length; i += 1) {
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      let least = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + same);
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
        least = Math.min(least, at(i - 2, j - 2) + 1);
      }
      (d[i] as number[])[j] = least;
    }
  }
  return at(one.length, other.length);
}

function near(words: readonly string[], typed: string, most: number): Map<string, number> {
  const rests = words.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const found = new Map<string, number>();
  findNear(rests, typed, most, (from, to, slips) => {
    for (const rest of rests.slice(from, to)) {
      found.set(rest, Math.min(slips, found.get(rest) ?? slips));
    }
  });
  return found;
}

describe('words like what was typed', () => {
  it.each([
    ['a letter left out', 'medicad', 1],
    ['a letter too many', 'medicaiid', 1],
    ['another letter', 'mebicaid', 1],
    ['two swapped', 'meidcaid', 1],
    ['the first letter wrong', 'nedicaid', 1],
    ['two slips', 'mebicad', 2],
  ])('are found with %s', (_, typed, slips) => {
    expect(near(['household', 'medicaid', 'zoning'], typed, 2).get('medicaid')).toBe(slips);
  });

  it('are those a beginning of which is as near as the textbook says', () => {
    const word = fc.stringMatching(/^[abc]{1,7}$/);
    fc.assert(
      fc.property(fc.uniqueArray(word), word, fc.constantFrom(1, 2), (words, typed, most) => {
        const wanted = words.flatMap((one) => {
          const starts = Array.from({ length: one.length }, (_, i) => one.slice(0, i + 1));
          const least = Math.min(...starts.map((start) => distance(start, typed)));
          return least <= most ? [[one, least] as const] : [];
        });
        expect(near(words, typed, most)).toEqual(new Map(wanted));
      }),
      { numRuns: 500 },
    );
  });

  it('are none for what is far too long', () => {
    expect(near(['a'.repeat(70)], 'a'.repeat(70), 2).size).toBe(0);
  });
});

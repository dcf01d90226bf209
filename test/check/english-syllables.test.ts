import { expect, it } from 'vitest';
import { englishSyllables } from '../../shared/check/english-syllables.ts';

it.each([
  ['food', 1],
  ['family', 3],
  ['eligible', 4],
])('%s has %i', (word, count) => {
  expect(englishSyllables(word)).toBe(count);
});

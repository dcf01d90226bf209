import { expect, it } from 'vitest';
import { capitalUnits, hasCapitals } from '../../shared/match/capitals.ts';
import { fold } from '../../shared/text/fold.ts';

it('tells which units of the folded form are capitals', () => {
  expect(capitalUnits('SNAP')).toEqual([0, 1, 2, 3]);
  expect(capitalUnits('ABLE  Act')).toEqual([0, 1, 2, 3, 5]);
  expect(capitalUnits('income')).toEqual([]);
});

it.each([
  ['the  WIC office', 4, true],
  ['the  WiC office', 4, false],
  ['the  wic office', 4, false],
])('looks at the page as it is written: %j', (text, from, expected) => {
  expect(hasCapitals(capitalUnits('WIC'), { text, folded: fold(text), from })).toBe(expected);
});

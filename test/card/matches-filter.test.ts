import { expect, it } from 'vitest';
import { matchesFilter } from '../../shared/card/matches-filter.ts';

it.each([
  ['', ['SNAP'], true],
  ['snap', ['SNAP (food stamps)'], true],
  ['apelacion', ['apelación'], true],
  ['dieu kien', ['hội đủ điều kiện'], true],
  ['福利', ['福利'], true],
  ['  ssi ', ['x', 'SSI'], true],
  ['wic', ['SNAP', 'SSI'], false],
])('%j in %j: %s', (typed, texts, expected) => {
  expect(matchesFilter(typed, texts)).toBe(expected);
});

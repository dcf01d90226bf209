import { expect, it } from 'vitest';
import { placeOf } from '../../shared/glossary/fault.ts';

it.each<[PropertyKey[], string]>([
  [[], ''],
  [['explanation'], 'explanation'],
  [['forms', 2, 'text'], 'forms[2].text'],
  [['evidence', 'near', 0], 'evidence.near[0]'],
  [[3, 'roles'], '[3].roles'],
  [['a', 0, 1], 'a[0][1]'],
])('writes %j as "%s"', (keys, expected) => {
  expect(placeOf(keys)).toBe(expected);
});

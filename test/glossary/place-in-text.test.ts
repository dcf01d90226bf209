import { expect, it } from 'vitest';
import { placeInText } from '../../shared/glossary/place-in-text.ts';

it.each([
  ['', 0, 'line 1, column 1'],
  ['abc', 2, 'line 1, column 3'],
  ['a\nbc\n', 2, 'line 2, column 1'],
  ['a\nbc\n', 5, 'line 3, column 1'],
])('in %j at %i', (text, offset, place) => {
  expect(placeInText(text, offset)).toBe(place);
});

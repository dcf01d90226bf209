import { expect, it } from 'vitest';
import { isSelector } from '../../shared/page/is-selector.ts';
import { page } from '../fixtures/page.ts';

it.each([
  ['main, #content > p', true],
  ['[', false],
  ['', false],
])('%j', (text, expected) => {
  expect(isSelector(page('<p>x</p>'), text)).toBe(expected);
});

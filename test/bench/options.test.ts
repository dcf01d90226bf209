import { expect, it } from 'vitest';
import { readOptions } from './options.ts';

it('reads what is asked for', () => {
  const nothing = { json: false, quick: false, page: null, terms: null, write: false };
  expect(readOptions([])).toEqual(nothing);
  expect(readOptions(['--json', '--page', 'a.html', '--terms', '1000'])).toEqual({
    ...nothing,
    json: true,
    page: 'a.html',
    terms: 1000,
  });
});

it.each(['0', '-1', 'many', '1.5'])('refuses %s terms', (terms) => {
  expect(() => readOptions([`--terms=${terms}`])).toThrow('number of terms');
});

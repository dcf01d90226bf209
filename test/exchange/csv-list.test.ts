import fc from 'fast-check';
import { expect, it } from 'vitest';
import { escapeItem, joinItems, splitItems, unescapeItem } from '../../shared/exchange/csv-list.ts';

it('parts by bars and line ends, and passes over what is empty', () => {
  expect(splitItems(' a | b\nc || ')).toEqual(['a', 'b', 'c']);
  expect(splitItems('')).toEqual([]);
});

it('keeps a bar that belongs to a text', () => {
  expect(joinItems(['a|b', 'c'].map(escapeItem))).toBe('a\\|b | c');
  expect(splitItems('a\\|b | c').map(unescapeItem)).toEqual(['a|b', 'c']);
});

it('takes a lone backslash as it is typed', () => {
  expect(unescapeItem('and\\or')).toBe('and\\or');
});

it('gives back any items exactly', () => {
  const item = fc
    .oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom('\\', '|', '[', ']', 'a', ' ')).map((parts) => parts.join('')),
    )
    .map((text) => text.replaceAll('\n', '').trim())
    .filter((text) => text !== '');
  fc.assert(
    fc.property(fc.array(item), (items) => {
      expect(splitItems(joinItems(items.map(escapeItem))).map(unescapeItem)).toEqual(items);
    }),
    { numRuns: 500 },
  );
});

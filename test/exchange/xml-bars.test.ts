import fc from 'fast-check';
import { expect, it } from 'vitest';
import { joinBars, splitBars } from '../../shared/exchange/xml-bars.ts';
import { lines } from '../fixtures/arbitrary-collection.ts';

it('puts bars between parts, and a backslash before a bar of their own', () => {
  expect(joinBars(['CMS', 'Help | Medicare', 'a\\b'])).toBe('CMS | Help \\| Medicare | a\\\\b');
});

it('reads bars typed without spaces, and a backslash before anything else as itself', () => {
  expect(splitBars('CMS|Help|C:\\dir')).toEqual(['CMS', 'Help', 'C:\\dir']);
  expect(splitBars('')).toEqual(['']);
});

it('reads what it wrote', () => {
  fc.assert(
    fc.property(fc.array(lines, { minLength: 1, maxLength: 4 }), (parts) => {
      expect(splitBars(joinBars(parts))).toEqual(parts);
    }),
  );
});

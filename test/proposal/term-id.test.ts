import fc from 'fast-check';
import { expect, it } from 'vitest';
import { id } from '../../shared/glossary/schema.ts';
import { termId } from '../../shared/proposal/term-id.ts';

const NONE = new Set<string>();

it.each([
  ['Rent relief', 'rent-relief'],
  ['Form W-2', 'form-w-2'],
  ['  child’s care & credit ', 'childs-care-credit'],
  ['Crédit', 'credit'],
  ['福利', ''],
  ['', ''],
])('files %j under %j', (english, expected) => {
  expect(termId(english, NONE)).toBe(expected);
});

it('numbers another meaning of a word', () => {
  expect(termId('SNAP', new Set(['snap', 'snap-2']))).toBe('snap-3');
});

it('is always an id, and never one that is taken', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (english) => {
      const first = termId(english, NONE);
      if (first === '') return;
      const second = termId(english, new Set([first]));
      expect(id.safeParse(first).success && id.safeParse(second).success).toBe(true);
      expect(second).not.toBe(first);
    }),
  );
});

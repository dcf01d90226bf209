import { expect, it } from 'vitest';
import { changedFields } from '../../shared/exchange/entry-fields.ts';
import { showChange } from '../../shared/exchange/show-change.ts';
import type { Entry } from '../../shared/glossary/entry.ts';
import { entry, form, review, source } from '../fixtures/entry.ts';

const SPANISH = entry({
  language: 'es',
  equivalent: 'cupones',
  explanation: 'Ayuda del gobierno para comprar comida.',
  forms: [form('cupones', { ambiguous: true }), form('SNAP', { case: 'capitals' })],
});

const shown = (before: Entry | null, after: Entry) =>
  showChange({
    place: 'row 2',
    before,
    after,
    fields: changedFields(before, after),
    approvals: [],
  });

it('marks the words that go and come, old and new beside each other', () => {
  expect(
    shown(SPANISH, { ...SPANISH, explanation: 'Dinero del gobierno para comprar alimentos.' }),
  ).toBe(
    [
      'snap (es), row 2',
      '  explanation',
      '    - [-Ayuda-] del gobierno para comprar [-comida-].',
      '    + {+Dinero+} del gobierno para comprar {+alimentos+}.',
    ].join('\n'),
  );
});

it('marks words, not characters, where words have no spaces', () => {
  const chinese = entry({ language: 'zh-Hans', explanation: '政府帮助购买食品。' });
  expect(shown(chinese, { ...chinese, explanation: '政府帮助购买粮食。' })).toContain(
    '购买[-食品-]。',
  );
});

it('lists what goes and comes of forms, sources, authors and reviews', () => {
  const after: Entry = {
    ...SPANISH,
    forms: [form('cupones'), form('SNAP', { case: 'capitals' })],
    sources: [source({ checked: null })],
    origin: 'machine',
    authors: ['ana', 'maria'],
    reviews: [review()],
  };
  expect(shown(SPANISH, after).split('\n').slice(1)).toEqual([
    '  forms',
    '    - "cupones", preferred, ambiguous',
    '    + "cupones", preferred',
    '  sources',
    '    - USDA, SNAP, https://www.fns.usda.gov/snap, 2024-05-01',
    '    + USDA, SNAP, https://www.fns.usda.gov/snap, not checked',
    '  origin',
    '    - person',
    '    + machine',
    '  authors',
    '    + maria',
    '  reviews',
    '    + fixture-binh as translator on 2025-01-31, of the text aaaaaaaa…',
  ]);
});

it('says that only the order changes', () => {
  const turned = { ...SPANISH, forms: SPANISH.forms.toReversed() };
  expect(shown(SPANISH, turned)).toContain('  forms\n    ~ the order changes');
});

it('says what is new', () => {
  const text = shown(null, SPANISH);
  expect(text).toMatch(/^snap \(es\), row 2: new\n {2}equivalent\n {4}\+ cupones\n/);
  expect(text).not.toContain('reviews');
});

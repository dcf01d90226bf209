import { expect, it } from 'vitest';
import { readIndex, writeIndex } from '../../shared/bundle/index-file.ts';
import type { Index, IndexForm } from '../../shared/match/index-format.ts';
import { settledForm } from '../../shared/match/settled-form.ts';

const RIGHT: IndexForm = { text: 'prima', term: 1 };
const WRONG: IndexForm = { text: 'premio del seguro', term: 1, deprecated: true };
const ORPHAN: IndexForm = { text: 'sellos de comida', term: 0, deprecated: true };

const INDEX: Index = {
  format: 1,
  collection: 'test',
  language: 'es',
  terms: [
    { id: 'snap', topic: 'food' },
    { id: 'premium', topic: 'health' },
  ],
  forms: [ORPHAN, WRONG, RIGHT, { text: 'primas', term: 1 }],
};

it.each([
  ['the first right form of its term for a wrong one', WRONG, 'prima'],
  ['nothing for a right one', RIGHT, undefined],
  ['nothing where the term has only wrong ones', ORPHAN, undefined],
])('is %s', (_, form, expected) => {
  expect(settledForm(INDEX, form)).toBe(expected);
});

it('is the same from the file of an Index, whose forms are put in groups', () => {
  const forms: readonly IndexForm[] = [
    { text: 'SNAP', term: 0, capitals: true },
    { text: 'cupones de alimentos', term: 0 },
    { text: 'WIC', term: 0, capitals: true },
    ORPHAN,
  ];
  const read = readIndex(writeIndex({ ...INDEX, forms }));
  const wrong = read.forms.find(({ deprecated }) => deprecated) as IndexForm;
  expect(settledForm(read, wrong)).toBe('SNAP');
});

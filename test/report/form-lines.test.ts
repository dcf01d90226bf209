import { expect, it } from 'vitest';
import type { Form } from '../../shared/glossary/entry.ts';
import { formLines } from '../../shared/report/form-lines.ts';
import { form } from '../fixtures/entry.ts';

const wrong = form('a', { standing: 'deprecated' });
const capitals = form('a', { case: 'capitals' });
const ambiguous = form('a', { ambiguous: true });

it.each<[Form | null, Form | null, string]>([
  [null, form('a'), 'Newly recognised on pages (the settled word): “a”.'],
  [null, wrong, 'Newly recognised on pages (a wrong word that is corrected): “a”.'],
  [form('a'), null, 'No longer recognised on pages: “a”.'],
  [form('a'), wrong, '“a” is now a wrong word that is corrected; before: the settled word.'],
  [form('a'), capitals, '“a” is now recognised only with its capital letters.'],
  [capitals, form('a'), '“a” is now recognised with or without capital letters.'],
  [form('a'), ambiguous, '“a” is now recognised only where the words around it show this meaning.'],
  [ambiguous, form('a'), '“a” is now recognised whatever the words around it are.'],
])('%j, now %j: %s', (before, after, line) => {
  expect(formLines([{ before, after }], 'en')).toEqual([line]);
});

it('tells those that came together, by their standing, then those that went', () => {
  const pairs = [
    { before: form('a'), after: null },
    { before: null, after: form('b', { standing: 'admitted' }) },
    { before: null, after: form('c', { standing: 'admitted' }) },
    { before: form('d'), after: null },
    { before: null, after: form('e') },
  ];
  expect(formLines(pairs, 'en')).toEqual([
    'Newly recognised on pages (the settled word): “e”.',
    'Newly recognised on pages (also correct): “b”, “c”.',
    'No longer recognised on pages: “a”, “d”.',
  ]);
});

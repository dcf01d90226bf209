import { expect, it } from 'vitest';
import { checkGlossary } from '../../shared/check/check-glossary.ts';
import type { Entry } from '../../shared/glossary/entry.ts';
import { collection, entry, filesOf, form, glossary } from '../fixtures/entry.ts';

const read = (...entries: Entry[]) => checkGlossary(filesOf(glossary(collection({ entries }))));

it('gives a faultless glossary and nothing to say', () => {
  const { glossary: given, faults } = read(entry());
  expect(given.collections[0]?.entries).toEqual([entry()]);
  expect(faults).toEqual([]);
});

it.each<[string, Partial<Entry>, string]>([
  ['concepts', { concept: { topic: 'housing', related: [] } }, 'concept.topic'],
  ['forms', { forms: [form('SNAP', { standing: 'admitted' })] }, 'forms'],
  ['evidence', { evidence: { notIn: ['cold day'] } }, 'evidence.notIn[0]'],
  ['text', { explanation: 'Go to https://usda.gov now.' }, 'explanation'],
  ['length', { explanation: 'aid '.repeat(61).trim() }, 'explanation'],
  ['sources', { sources: [] }, 'sources'],
])('holds %s to their rule', (_, some, place) => {
  expect(read(entry(some)).faults.map((fault) => fault.place)).toEqual([place]);
});

it('finds fault with half of a pair of surrogates, of which no digest can be made', () => {
  expect(read(entry({ explanation: 'Help to buy food \ud83d.' })).faults).not.toEqual([]);
});

it('holds files to their form', () => {
  const files = filesOf(glossary(collection()));
  const loose = files.map(({ path, text }) => ({ path, text: `${text}\n` }));
  expect(checkGlossary(loose).faults.map(({ path }) => path)).toEqual(['us-benefits/en/snap.json']);
});

it('tells what can’t be read together with what breaks a rule, ordered by file', () => {
  const files = [
    { path: 'us-benefits/vi/snap.json', text: '{' },
    ...filesOf(glossary(collection({ entries: [entry({ sources: [] })] }))),
    { path: 'a/b.json', text: '' },
  ];
  expect(checkGlossary(files).faults.map(({ path }) => path)).toEqual([
    'a/b.json',
    'a/collection.json',
    'us-benefits/en/snap.json',
    'us-benefits/vi/snap.json',
  ]);
});

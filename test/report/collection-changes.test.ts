import { expect, it } from 'vitest';
import type { Collection } from '../../shared/glossary/entry.ts';
import { collectionChanges } from '../../shared/report/collection-changes.ts';
import { collection } from '../fixtures/entry.ts';
import { localName, place } from '../fixtures/place.ts';

it.each<[string, Partial<Collection> & { extends?: string }, object]>([
  ['title', { title: 'Benefits' }, { before: 'US benefits', after: 'Benefits' }],
  ['publisher', { publisher: 'Ana' }, { before: 'Termlight', after: 'Ana' }],
  ['jurisdiction', { jurisdiction: 'CA' }, { before: 'US', after: 'CA' }],
  ['licence', { licence: 'MIT' }, { before: 'CC0-1.0', after: 'MIT' }],
  ['sourceLanguage', { sourceLanguage: 'es' }, { before: 'en', after: 'es' }],
  ['extends', { extends: 'us-benefits' }, { before: null, after: 'us-benefits' }],
  [
    'policy',
    { policy: { translator: 2, subject: 1 } },
    {
      before: '1 translator and 1 subject reviewer',
      after: '2 translators and 1 subject reviewer',
    },
  ],
])('tells another %s, and nothing else', (field, some, sides) => {
  expect(collectionChanges(collection(), collection(some))).toEqual([
    { kind: 'field', field, ...sides },
  ]);
});

it('tells topics that came and went', () => {
  expect(collectionChanges(collection(), collection({ topics: ['food', 'work'] }))).toEqual([
    { kind: 'list', list: 'topics', added: ['work'], removed: ['health'] },
  ]);
});

it('tells what places call a term, and their sites, as they came and went', () => {
  const before = collection({ places: [place()] });
  const after = collection({
    places: [
      place('US-CA', { hosts: [], names: [localName('snap', 'CalFood', { ambiguous: true })] }),
    ],
  });
  expect(collectionChanges(before, after)).toEqual([
    {
      kind: 'list',
      list: 'localNames',
      added: ['California calls snap CalFood (found as: CalFood, only there)'],
      removed: ['California calls snap CalFresh (found as: CalFresh)'],
    },
    { kind: 'list', list: 'sites', added: [], removed: ['www.coveredca.com of California'] },
  ]);
});

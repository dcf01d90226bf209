import { expect, it } from 'vitest';
import { checkCollection } from '../../shared/check/check-collection.ts';
import type { Collection } from '../../shared/glossary/entry.ts';
import { collection } from '../fixtures/entry.ts';

it.each<[string, Partial<Collection>, string[]]>([
  ['nothing of a whole collection', {}, []],
  [
    'a topic named again',
    { topics: ['food', 'health', 'food', 'food'] },
    ['topics[2]', 'topics[3]'],
  ],
  ['a source language nobody knows', { sourceLanguage: 'english' }, ['sourceLanguage']],
])('tells %s', (_, some, places) => {
  const faults = checkCollection(collection(some));
  expect(faults.map(({ place }) => place)).toEqual(places);
  expect(faults.every(({ path }) => path === 'us-benefits/collection.json')).toBe(true);
});

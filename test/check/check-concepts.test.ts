import { describe, expect, it } from 'vitest';
import { checkConcepts } from '../../shared/check/check-concepts.ts';
import { pathOf } from '../../shared/check/entry-fault.ts';
import type { Entry } from '../../shared/glossary/entry.ts';
import { collection, entry } from '../fixtures/entry.ts';

const wic = entry({ term: 'wic', concept: { topic: 'food', related: ['snap'] } });
const vi = entry({ language: 'vi' });

/** Path and place of each fault of these entries. */
const faults = (...entries: Entry[]) =>
  checkConcepts(collection({ entries }), new Set(entries.map(pathOf))).map(
    ({ path, place }) => `${path} ${place}`,
  );

it('finds nothing wrong with whole concepts', () => {
  expect(faults(entry(), wic, vi)).toEqual([]);
});

const { concept, ...bare } = entry();

describe('tells of', () => {
  it.each<[string, Entry[], string]>([
    ['a source entry without a concept', [bare], 'us-benefits/en/snap.json concept'],
    [
      'a topic the collection has not',
      [entry({ concept: { topic: 'housing', related: [] } })],
      'us-benefits/en/snap.json concept.topic',
    ],
    [
      'a related term nobody wrote',
      [entry({ concept: { topic: 'food', related: ['wic', 'tanf'] } }), wic],
      'us-benefits/en/snap.json concept.related[1]',
    ],
    [
      'a related term that is there in another language only',
      [
        entry({ concept: { topic: 'food', related: ['tanf'] } }),
        entry({ language: 'vi', term: 'tanf' }),
      ],
      'us-benefits/en/snap.json concept.related[0]',
    ],
    [
      'a term related to itself',
      [entry({ concept: { topic: 'food', related: ['snap'] } })],
      'us-benefits/en/snap.json concept.related[0]',
    ],
    [
      'a term without a source entry',
      [entry(), entry({ language: 'vi', term: 'tanf' })],
      'us-benefits/vi/tanf.json ',
    ],
    [
      'a concept in another language',
      [entry(), entry({ language: 'vi', ...(concept && { concept }) })],
      'us-benefits/vi/snap.json concept',
    ],
  ])('%s', (_, entries, expected) => {
    expect(faults(...entries)).toContain(expected);
  });
});

it('asks the collection which language is the source', () => {
  const spanish = collection({ sourceLanguage: 'es', entries: [entry({ language: 'es' })] });
  const [fault] = checkConcepts(spanish, new Set(['us-benefits/es/snap.json']));
  expect(fault).toMatchObject({ path: 'us-benefits/es/snap.json', place: 'concept' });
  expect(fault?.message).toContain('the es entry');
  expect(fault?.remedy).toContain('food, health');
});

it('does not miss an entry whose file is there but can’t be read', () => {
  const related = entry({ concept: { topic: 'food', related: ['wic'] } });
  const paths = new Set(['us-benefits/en/snap.json', 'us-benefits/en/wic.json']);
  const entries = [related, entry({ language: 'vi', term: 'wic' })];
  expect(checkConcepts(collection({ entries }), paths)).toEqual([]);
});

import { expect, it } from 'vitest';
import type { Headings } from '../../shared/bundle/headings.ts';
import { localWordsOf, wordsOf } from '../../shared/search/search-words.ts';

const headings: Headings = {
  format: 1,
  collection: 'us-benefits',
  language: 'es',
  headings: { snap: 'SNAP', wic: 'WIC' },
};

it('are the headings and every other form of a language', () => {
  const index = {
    format: 1 as const,
    collection: 'us-benefits',
    language: 'es',
    terms: [{ id: 'snap', topic: 'food' }],
    forms: [
      { text: 'SNAP', term: 0 },
      { text: 'cupones', term: 0, ambiguous: true },
      { text: 'estampillas', term: 0, deprecated: true },
    ],
  };
  const words = [...wordsOf(headings, index)].map(({ text, term, kind }) => [text, term, kind]);
  expect(words).toEqual([
    ['SNAP', 'snap', 'heading'],
    ['WIC', 'wic', 'heading'],
    ['cupones', 'snap', 'form'],
    ['estampillas', 'snap', 'deprecated'],
  ]);
  expect([...wordsOf(null, index)].map(({ kind }) => kind)).toEqual(['form', 'form', 'deprecated']);
});

it('are what places call the terms there are', () => {
  const name = (term: string, text: string) => ({
    term,
    name: text,
    sources: [],
    forms: [{ text }],
  });
  const layer = {
    format: 1 as const,
    collection: 'us-states',
    extends: 'us-benefits',
    places: [
      {
        code: 'US-CA',
        name: 'California',
        hosts: [],
        names: [name('snap', 'CalFresh'), name('x', 'X')],
      },
    ],
  };
  expect([...localWordsOf(layer, headings)]).toEqual([
    { text: 'CalFresh', term: 'snap', language: 'en', kind: 'form', place: 'US-CA' },
  ]);
});

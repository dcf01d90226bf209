import { describe, expect, it } from 'vitest';
import { compileLayer } from '../../shared/bundle/compile-layer.ts';
import { type Layer, localNameOf, placeOfHost, withLocalForms } from '../../shared/bundle/layer.ts';
import type { Index } from '../../shared/match/index-format.ts';
import { Matcher } from '../../shared/match/matcher.ts';
import { collection, source } from '../fixtures/entry.ts';
import { localName, place } from '../fixtures/place.ts';

const layer = compileLayer(
  collection({
    id: 'us-states',
    extends: 'us-benefits',
    entries: [],
    places: [
      place(),
      place('US-WA', {
        name: 'Washington',
        hosts: ['dshs.wa.gov', 'wwwa.wa.gov', 'awww.wa.gov'].map((host) => ({
          host,
          sources: [source()],
        })),
        names: [
          localName('snap', 'Basic Food', { ambiguous: true }),
          localName('wic', 'WIC WA', { case: 'any' }),
        ],
      }),
    ],
  }),
) as Layer;

const index: Index = {
  format: 1,
  collection: 'us-benefits',
  language: 'es',
  terms: [{ id: 'snap', topic: 'food' }],
  forms: [{ text: 'SNAP', term: 0, capitals: true }],
};

const found = (text: string, at: string | null) =>
  new Matcher(withLocalForms(index, layer, at))
    .find(text)
    .hits.map(({ term, form }) => [term, form.place ?? null]);

it('is compiled only from a collection that extends another', () => {
  expect(compileLayer(collection())).toBeNull();
  expect(layer).toMatchObject({ format: 1, collection: 'us-states', extends: 'us-benefits' });
});

it('holds of a place its sites, names and sources, and of a form only the rules it has', () => {
  expect(layer.places[1]).toEqual({
    code: 'US-WA',
    name: 'Washington',
    hosts: ['dshs.wa.gov', 'wwwa.wa.gov', 'awww.wa.gov'],
    names: [
      {
        term: 'snap',
        name: 'Basic Food',
        sources: [source({ title: 'Basic Food' })],
        forms: [{ text: 'Basic Food', capitals: true, ambiguous: true }],
      },
      {
        term: 'wic',
        name: 'WIC WA',
        sources: [source({ title: 'WIC WA' })],
        forms: [{ text: 'WIC WA' }],
      },
    ],
  });
});

describe('a page', () => {
  it.each([
    ['www.coveredca.com', 'US-CA'],
    ['coveredca.com', 'US-CA'],
    ['apply.coveredca.com', 'US-CA'],
    ['dshs.wa.gov', 'US-WA'],
    ['wwwa.wa.gov', 'US-WA'],
    ['awww.wa.gov', 'US-WA'],
    ['notcoveredca.com', null],
    ['wa.gov', null],
    ['coveredca.com.example.gov', null],
  ])('of %s is of %s', (host, code) => {
    expect(placeOfHost(layer, host)).toBe(code);
  });
});

describe('a place’s name', () => {
  it('is found on pages of any place, in any language, as its term', () => {
    expect(found('Pida CalFresh o SNAP.', null)).toEqual([
      ['snap', 'US-CA'],
      ['snap', null],
    ]);
  });

  it('that could mean something else is found only on pages of its place', () => {
    expect(found('Ask for Basic Food.', null)).toEqual([]);
    expect(found('Ask for Basic Food.', 'US-CA')).toEqual([]);
    expect(found('Ask for Basic Food.', 'US-WA')).toEqual([['snap', 'US-WA']]);
  });

  it('is found with its capitals only', () => {
    expect(found('calfresh', null)).toEqual([]);
  });

  it('that needs no capitals is found without', () => {
    const wic = { ...index, terms: [{ id: 'wic', topic: 'food' }], forms: [] };
    expect(withLocalForms(wic, layer, null).forms).toEqual([
      { text: 'WIC WA', term: 0, place: 'US-WA' },
    ]);
  });

  it('of a term the page’s language lacks is not looked for', () => {
    expect(found('WIC WA', 'US-WA')).toEqual([]);
  });
});

describe('what a place calls a term', () => {
  it('is told with the place’s own name and where it was read', () => {
    expect(localNameOf(layer, 'snap', 'US-CA')).toEqual({
      place: 'California',
      name: 'CalFresh',
      sources: [source({ title: 'CalFresh' })],
    });
  });

  it.each([
    ['snap', null],
    ['snap', 'US-NV'],
    ['medicaid', 'US-CA'],
  ])('is nothing for %s in %s', (term, code) => {
    expect(localNameOf(layer, term, code)).toBeNull();
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readIndex, writeIndex } from '../../shared/bundle/index-file.ts';
import type { Index, IndexForm } from '../../shared/match/index-format.ts';

const TERMS = [
  { id: 'snap', topic: 'food', evidence: { near: ['EBT'], notIn: ['oh snap'] } },
  { id: 'ssi', topic: 'disability' },
];

const index: Index = {
  format: 1,
  collection: 'us-benefits',
  language: 'en',
  terms: TERMS,
  forms: [
    { text: 'food stamps', term: 0 },
    { text: 'snap', term: 0, ambiguous: true },
    { text: 'SNAP', term: 0, capitals: true },
    { text: 'SSI', term: 1, capitals: true },
    { text: 'Apple Health', term: 1, capitals: true, place: 'US-WA' },
    { text: 'supplement', term: 1, ambiguous: true, deprecated: true },
  ],
};

const someForm: fc.Arbitrary<IndexForm> = fc
  .record({
    text: fc.string({ minLength: 1, unit: 'grapheme' }),
    term: fc.nat(1),
    flags: fc.subarray(['capitals', 'ambiguous', 'deprecated'] as const),
    place: fc.option(fc.constantFrom('US-CA', 'US-NY'), { nil: undefined }),
  })
  .map(({ text, term, flags, place }) => ({
    text,
    term,
    ...Object.fromEntries(flags.map((flag) => [flag, true])),
    ...(place !== undefined && { place }),
  }));

/** What a list of forms holds, whatever its order. */
const held = (forms: readonly IndexForm[]) =>
  forms.map((form) => JSON.stringify(Object.entries(form).sort())).sort();

describe('the file of an Index', () => {
  it('says a term’s forms together, each flag once', () => {
    expect(JSON.parse(writeIndex(index)).terms).toEqual([
      { ...TERMS[0], forms: { '': ['food stamps'], ambiguous: ['snap'], capitals: ['SNAP'] } },
      {
        ...TERMS[1],
        forms: {
          capitals: ['SSI'],
          'capitals US-WA': ['Apple Health'],
          'ambiguous deprecated': ['supplement'],
        },
      },
    ]);
  });

  it('is read back with only the flags that are set', () => {
    expect(readIndex(writeIndex(index))).toEqual(index);
  });

  it('loses nothing, whatever it holds', () => {
    fc.assert(
      fc.property(fc.array(someForm), (forms) => {
        const back = readIndex(writeIndex({ ...index, forms }));
        expect(held(back.forms)).toEqual(held(forms));
        expect({ ...back, forms: [] }).toEqual({ ...index, forms: [] });
      }),
    );
  });
});

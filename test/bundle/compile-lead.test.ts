import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileLead } from '../../shared/bundle/compile-lead.ts';
import { readLead } from '../../shared/bundle/read-lead.ts';
import type { Index, IndexForm, IndexTerm } from '../../shared/match/index-format.ts';
import { LeadMatcher } from '../../shared/match/lead-matcher.ts';
import { Matcher } from '../../shared/match/matcher.ts';

function indexOf(terms: readonly IndexTerm[], forms: readonly IndexForm[]): Index {
  return { format: 1, collection: 'test', language: 'en', terms, forms };
}

const SNAP: IndexTerm = { id: 'snap', topic: 'food' };
const WIC: IndexTerm = { id: 'wic', topic: 'food' };

/** Spellings of a lead, with their terms' places. */
function lead(terms: readonly IndexTerm[], forms: readonly IndexForm[], ids = ['snap', 'wic']) {
  return readLead(compileLead(indexOf(terms, forms), ids)).map(({ text, term }) => [text, term]);
}

describe('a lead holds', () => {
  it('the first two sure spellings of each term, by its place in the list of ids', () => {
    const forms = ['WIC', 'Women and Children', 'baby formula'].map((text) => ({
      text,
      term: 0,
    }));
    expect(lead([WIC, SNAP], [...forms, { text: 'food stamps', term: 1 }])).toEqual([
      ['food stamps', 0],
      ['WIC', 1],
      ['Women and Children', 1],
    ]);
  });

  it('no spelling in which one before it is found', () => {
    const forms = ['SNAP', 'SNAP benefits', 'food stamps'].map((text) => ({ text, term: 0 }));
    expect(lead([SNAP], forms)).toEqual([
      ['SNAP', 0],
      ['food stamps', 0],
    ]);
  });

  it.each<[string, IndexTerm, Partial<IndexForm>]>([
    ['is of 22 units', SNAP, { text: 'Supplemental Food Aids' }],
    ['needs evidence', SNAP, { ambiguous: true }],
    ['is a wrong rendering', SNAP, { deprecated: true }],
  ])('no spelling that %s', (_, term, flags) => {
    expect(lead([term], [{ text: 'snap', term: 0, ...flags }])).toEqual([]);
  });

  it('a spelling of 21 units', () => {
    const text = 'Supplemental Food Aid';
    expect(lead([SNAP], [{ text, term: 0 }])).toEqual([[text, 0]]);
  });

  it('no spelling that its own evidence refuses, but a shorter one in it', () => {
    const forms = ['food stamp album', 'food stamp'].map((text) => ({ text, term: 0 }));
    const term = { ...SNAP, evidence: { notIn: ['food stamp album'] } };
    expect(lead([term], forms)).toEqual([
      ['food stamp', 0],
      ['food stamp album', 0],
    ]);
    expect(lead([term], forms.slice(0, 1))).toEqual([]);
  });

  it('no spelling that the Index finds in the meaning of another term', () => {
    const forms = [
      { text: 'assistance', term: 0 },
      { text: 'assistance', term: 1 },
    ];
    expect(lead([SNAP, WIC], forms)).toEqual([['assistance', 0]]);
  });
});

it('holds the longer phrases in which a term’s spellings mean something else', () => {
  const index = indexOf(
    [WIC, { ...SNAP, evidence: { notIn: ['Snap Election', 'no such thing'] } }],
    [{ text: 'snap', term: 1 }],
  );
  expect(readLead(compileLead(index, ['snap', 'wic']))).toEqual([
    { text: 'snap', term: 0 },
    { text: 'Snap Election', term: 0, refused: true },
  ]);
});

it('keeps case rules', () => {
  const forms = [
    { text: 'SNAP', term: 0, capitals: true },
    { text: 'food stamps', term: 0 },
  ];
  expect(readLead(compileLead(indexOf([SNAP], forms), ['snap']))).toEqual(forms);
});

it.each(['!now', '~now', 'a|b', 'a\nb'])('refuses what its text could not hold: %j', (text) => {
  expect(() => compileLead(indexOf([SNAP], [{ text, term: 0 }]), ['snap'])).toThrow(text);
});

it.each(['now!', 'a~b'])(
  'holds the signs that mean something only at the beginning: %j',
  (text) => {
    expect(lead([SNAP], [{ text, term: 0 }])).toEqual([[text, 0]]);
  },
);

const word = fc.constantFrom('tax', 'credit', 'child', 'Credit', 'SNAP', 'aid');
const someForm = fc.record({
  text: fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')),
  term: fc.nat(1),
  capitals: fc.boolean(),
  ambiguous: fc.boolean(),
});

it('holds nothing that the Index does not mark in the same place', () => {
  fc.assert(
    fc.property(
      fc.array(someForm, { maxLength: 8 }),
      fc.array(word, { maxLength: 12 }),
      fc.option(fc.constantFrom('tax credit', 'child aid'), { nil: undefined }),
      (forms, words, notIn) => {
        const terms = [{ ...SNAP, ...(notIn && { evidence: { notIn: [notIn] } }) }, WIC];
        const index = indexOf(terms, forms);
        const text = words.join(' ');
        const { hits } = new Matcher(index).find(text);
        const leads = readLead(compileLead(index, ['snap', 'wic']));
        const first = new LeadMatcher(leads).find(text);
        for (const { start, end } of first) {
          expect(hits.some((hit) => hit.start < end && start < hit.end)).toBe(true);
        }
      },
    ),
  );
});

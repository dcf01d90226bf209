import { describe, expect, it } from 'vitest';
import type { Index, IndexForm, IndexTerm } from '../../shared/match/index-format.ts';
import { Matcher } from '../../shared/match/matcher.ts';

const TERMS: readonly IndexTerm[] = [
  { id: 'snap', topic: 'food' },
  {
    id: 'premium',
    topic: 'health',
    evidence: { near: ['insurance'], notIn: ['premium tax credit'], topics: ['health'] },
  },
  { id: 'tax-credit', topic: 'taxes' },
  { id: 'parole', topic: 'immigration', evidence: { near: ['visa'] } },
  { id: 'prison-parole', topic: 'courts', evidence: { near: ['prison'] } },
];

const FORMS: readonly IndexForm[] = [
  { text: 'SNAP', term: 0, capitals: true },
  { text: 'food stamps', term: 0 },
  { text: 'premium', term: 1, ambiguous: true },
  { text: 'insurance premium', term: 1 },
  { text: 'tax credit', term: 2 },
  { text: 'parole', term: 3, ambiguous: true },
  { text: 'parole', term: 4, ambiguous: true },
  { text: 'food tickets', term: 0, deprecated: true },
];

const matcher = new Matcher({
  format: 1,
  collection: 'test',
  language: 'en',
  terms: TERMS,
  forms: FORMS,
} satisfies Index);

function found(text: string, topics: readonly string[] = []): string[] {
  return matcher
    .find(text, new Set(topics))
    .hits.map(({ term, start, end }) => `${term}: ${text.slice(start, end)}`);
}

describe('a text', () => {
  it.each([
    ['gives hits in order', 'food stamps, now SNAP', ['snap: food stamps', 'snap: SNAP']],
    ['keeps capitals where the form has them', 'A cold snap, Snap!', []],
    ['gives the page’s own words', 'Food\u00a0 stamps', ['snap: Food\u00a0 stamps']],
    ['is read through soft hyphens', 'SN\u00adAP', ['snap: SN\u00adAP']],
    ['prefers the longest', 'an insurance premium', ['premium: insurance premium']],
    ['leaves addresses alone', 'see www.snap.gov or SNAP.gov or @SNAP', []],
    ['is read up to its punctuation', 'Apply for SNAP.', ['snap: SNAP']],
    ['passes over an ambiguous word without evidence', 'a premium seat', []],
    ['takes it with a neighbour', 'the premium of your insurance', ['premium: premium']],
    [
      'goes on inside a refused phrase',
      'insurance, premium tax credit',
      ['tax-credit: tax credit'],
    ],
    ['decides between two terms by evidence', 'parole from prison', ['prison-parole: parole']],
    ['decides the other way', 'a visa or parole', ['parole: parole']],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('takes an ambiguous word where the page has its topic', () => {
    expect(found('Premium', ['health'])).toEqual(['premium: Premium']);
    expect(found('Premium', ['food'])).toEqual([]);
  });

  it('says when a topic could still decide', () => {
    expect(matcher.find('Premium').awaitsTopic).toBe(true);
    expect(matcher.find('parole').awaitsTopic).toBe(false);
    expect(matcher.find('SNAP').awaitsTopic).toBe(false);
  });

  it('says so of what a topic has decided too, and not of what its neighbours did', () => {
    const topics = new Set(['health']);
    expect(matcher.find('Premium', topics)).toMatchObject({ hits: [{}], awaitsTopic: true });
    expect(matcher.find('SNAP, premium', topics)).toMatchObject({
      hits: [{}, {}],
      awaitsTopic: true,
    });
    expect(matcher.find('insurance: premium', topics).awaitsTopic).toBe(false);
    expect(matcher.find('insurance premium', topics).awaitsTopic).toBe(false);
  });

  it('tells why this meaning, in the text’s own offsets', () => {
    const text = 'The  health\u00adcare insurance: premium';
    const [hit] = matcher.find(text).hits;
    expect(hit?.reason?.kind).toBe('near');
    expect(hit?.reason?.kind === 'near' && text.slice(hit.reason.start, hit.reason.end)).toBe(
      'insurance',
    );
  });

  it('tells no reason where there is one meaning', () => {
    expect(matcher.find('SNAP').hits[0]?.reason).toBeNull();
  });
});

it('says the settled word of a wrong rendering, and none of a right one', () => {
  const { hits } = matcher.find('Food tickets, now SNAP');
  expect(hits.map(({ form, settled }) => [form.text, settled])).toEqual([
    ['food tickets', 'SNAP'],
    ['SNAP', undefined],
  ]);
  expect(hits[1]).not.toHaveProperty('settled');
});

describe('of several meanings', () => {
  const two = new Matcher({
    format: 1,
    collection: 'test',
    language: 'en',
    terms: [
      { id: 'release', topic: 'immigration', evidence: { topics: ['immigration'] } },
      { id: 'prison-parole', topic: 'courts', evidence: { near: ['prison'] } },
    ],
    forms: [
      { text: 'parole', term: 0, ambiguous: true },
      { text: 'parole', term: 1, ambiguous: true },
      { text: 'parole board', term: 0, ambiguous: true },
      { text: 'board', term: 1 },
    ],
  });
  const terms = (text: string, ...topics: string[]) =>
    two.find(text, new Set(topics)).hits.map(({ term }) => term);

  it('a neighbour’s goes before the topic’s', () => {
    expect(terms('parole', 'immigration')).toEqual(['release']);
    expect(terms('parole, prison', 'immigration')).toEqual(['prison-parole']);
  });

  it('one that a topic could decide is awaited beside one that none could', () => {
    expect(two.find('parole').awaitsTopic).toBe(true);
  });

  it('the longer spelling’s is awaited, though a shorter one is found inside', () => {
    expect(two.find('board')).toMatchObject({ hits: [{}], awaitsTopic: false });
    expect(two.find('parole board')).toMatchObject({ hits: [{}], awaitsTopic: true });
  });
});

it('passes over an ambiguous word whose term has no evidence', () => {
  const bare = new Matcher({
    format: 1,
    collection: 'test',
    language: 'en',
    terms: [{ id: 'premium', topic: 'health' }],
    forms: [{ text: 'premium', term: 0, ambiguous: true }],
  });
  expect(bare.find('premium')).toEqual({ hits: [], awaitsTopic: false });
});

it('takes in many forms in steps of two hundred, and finds the same', () => {
  let read = 0;
  const forms = Array.from({ length: 450 }, (_, i) => ({
    term: 0,
    get text() {
      read += 1;
      return `word${i}`;
    },
  }));
  const steps = Matcher.inSteps({
    format: 1,
    collection: 'test',
    language: 'en',
    terms: [{ id: 'word', topic: 'food' }],
    forms,
  });
  expect([steps.next().done, read]).toEqual([false, 200]);
  expect([steps.next().done, read]).toEqual([false, 400]);
  const { done, value } = steps.next();
  expect([done, read]).toEqual([true, 450]);
  expect(value?.find('word0 word199 word449 word450').hits).toHaveLength(3);
});

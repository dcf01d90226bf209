import { describe, expect, it } from 'vitest';
import { compileIndex } from '../../shared/bundle/compile-index.ts';
import { collection, entry, form } from '../fixtures/entry.ts';

const whole = collection({
  entries: [
    entry({
      forms: [
        form('SNAP', { case: 'capitals' }),
        form('food stamps', { standing: 'deprecated' }),
        form('card', { standing: 'admitted', ambiguous: true }),
      ],
      evidence: { near: ['EBT'], notNear: ['credit'], notIn: ['card game'], topics: ['food'] },
    }),
    entry({ term: 'ssi', concept: { topic: 'health', related: [] }, forms: [form('SSI')] }),
    entry({ language: 'vi', forms: [form('trợ cấp')], evidence: { near: ['SNAP'] } }),
  ],
});

describe('the Index of a language', () => {
  const index = compileIndex(whole, 'en');

  it('says whose it is and for which pages', () => {
    expect(index).toMatchObject({ format: 1, collection: 'us-benefits', language: 'en' });
  });

  it('has that language’s terms, with topic and evidence', () => {
    expect(index.terms).toEqual([
      {
        id: 'snap',
        topic: 'food',
        evidence: { near: ['EBT'], notNear: ['credit'], notIn: ['card game'], topics: ['food'] },
      },
      { id: 'ssi', topic: 'health' },
    ]);
  });

  it('has every form with its term and only the flags that are set', () => {
    expect(index.forms).toEqual([
      { text: 'SNAP', term: 0, capitals: true },
      { text: 'food stamps', term: 0, deprecated: true },
      { text: 'card', term: 0, ambiguous: true },
      { text: 'SSI', term: 1 },
    ]);
  });
});

it('takes the topic from the source language for every other', () => {
  expect(compileIndex(whole, 'vi')).toEqual({
    format: 1,
    collection: 'us-benefits',
    language: 'vi',
    terms: [{ id: 'snap', topic: 'food', evidence: { near: ['SNAP'] } }],
    forms: [{ text: 'trợ cấp', term: 0 }],
  });
});

it('is empty for a language without entries', () => {
  expect(compileIndex(whole, 'ko')).toMatchObject({ terms: [], forms: [] });
});

it('has no topic where no Entry of the term says one', () => {
  const alone = collection({ entries: [entry({ language: 'vi' })] });
  expect(compileIndex(alone, 'vi').terms).toEqual([{ id: 'snap', topic: '' }]);
});

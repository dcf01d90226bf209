import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../shared/glossary/entry.ts';
import { fileForm } from '../../shared/glossary/file-form.ts';
import { entryChanges } from '../../shared/report/entry-changes.ts';
import { arbitraryEntry } from '../fixtures/arbitrary-entry.ts';
import { entry, form, review, source } from '../fixtures/entry.ts';

const changes = (before: Partial<Entry>, after: Partial<Entry>) =>
  entryChanges(entry(before), entry(after));

it('says something exactly where the files read differently', () => {
  fc.assert(
    fc.property(arbitraryEntry, arbitraryEntry, (before, after) => {
      expect(entryChanges(before, after).length > 0).toBe(fileForm(before) !== fileForm(after));
      expect(entryChanges(before, structuredClone(before))).toEqual([]);
    }),
  );
});

it('tells the same of the way back, with its sides changed', () => {
  const told = (one: Entry, other: Entry) => entryChanges(one, other).map(({ kind }) => kind);
  fc.assert(
    fc.property(arbitraryEntry, arbitraryEntry, (before, after) => {
      expect(told(after, before).toSorted()).toEqual(told(before, after).toSorted());
    }),
  );
});

describe('tells', () => {
  it.each<[string, Partial<Entry>, Partial<Entry>, object]>([
    [
      'another word for readers',
      { equivalent: 'premium' },
      { equivalent: 'monthly premium' },
      { kind: 'equivalent', before: 'premium', after: 'monthly premium' },
    ],
    [
      'another explanation',
      { explanation: 'Help.' },
      { explanation: 'Aid.' },
      { kind: 'explanation', before: 'Help.', after: 'Aid.' },
    ],
    [
      'a new form',
      { forms: [form('a')] },
      { forms: [form('b'), form('a')] },
      { kind: 'form', before: null, after: form('b') },
    ],
    [
      'a form’s other standing',
      { forms: [form('a')] },
      { forms: [form('a', { standing: 'deprecated' })] },
      { kind: 'form', before: form('a'), after: form('a', { standing: 'deprecated' }) },
    ],
    [
      'a source that was checked',
      { sources: [source({ checked: null })] },
      { sources: [source()] },
      { kind: 'source', before: source({ checked: null }), after: source() },
    ],
    [
      'a phrase in which it is not meant',
      {},
      { evidence: { notIn: ['snap pea'] } },
      { kind: 'list', list: 'notIn', added: ['snap pea'], removed: [] },
    ],
    [
      'a word that shows another meaning',
      { evidence: { notNear: ['fees'] } },
      {},
      { kind: 'list', list: 'notNear', added: [], removed: ['fees'] },
    ],
    [
      'the topics of its pages',
      { evidence: { topics: ['food'] } },
      { evidence: { topics: ['cash'] } },
      { kind: 'list', list: 'pageTopics', added: ['cash'], removed: ['food'] },
    ],
    [
      'its topic',
      {},
      { concept: { topic: 'cash', related: [] } },
      { kind: 'field', field: 'topic', before: 'food', after: 'cash' },
    ],
    [
      'a related term',
      {},
      { concept: { topic: 'food', related: ['wic'] } },
      { kind: 'list', list: 'related', added: ['wic'], removed: [] },
    ],
    [
      'where it applies',
      {},
      { concept: { topic: 'food', related: [], jurisdiction: 'US-CA' } },
      { kind: 'field', field: 'jurisdiction', before: null, after: 'US-CA' },
    ],
    [
      'who wrote it',
      { origin: 'machine' },
      { origin: 'person' },
      { kind: 'field', field: 'origin', before: 'machine', after: 'person' },
    ],
    [
      'its review-by date',
      { reviewBy: '2025-01-01' },
      {},
      { kind: 'field', field: 'reviewBy', before: '2025-01-01', after: null },
    ],
    ['an approval', {}, { reviews: [review()] }, { kind: 'review', before: null, after: review() }],
    [
      'another order, where nothing else differs',
      { forms: [form('a'), form('b')] },
      { forms: [form('b'), form('a')] },
      { kind: 'order' },
    ],
  ])('%s, and nothing else', (_, before, after, change) => {
    expect(changes(before, after)).toEqual([change]);
  });
});

it('tells another meaning that came', () => {
  const after = entry({ otherMeaning: 'To break off.' });
  expect(entryChanges(entry(), after)).toEqual([
    { kind: 'field', field: 'otherMeaning', before: null, after: 'To break off.' },
  ]);
});

import { expect, it } from 'vitest';
import { createStrings } from '../../../../shared/strings/create-strings.ts';
import { choicesOf } from '../../../../widget/site/submit/choices-of.ts';
import type { SubmitOptions } from '../../../../widget/site/submit/submit-options.ts';
import en from '../../../../widget/site/submit/words/en.json' with { type: 'json' };
import { entry } from '../../../fixtures/entry.ts';
import { SPANISH, smallCollection } from '../../../fixtures/proposal.ts';

const { entries: _, places: __, ...collection } = smallCollection();
const options: SubmitOptions = {
  t: createStrings({ en })('en'),
  language: 'en',
  collection,
  languages: ['en', 'ar'],
  loadEntries: async () => [],
  loadStrings: async () => createStrings({ en })('en'),
  topicName: (topic) => `About ${topic}`,
  reviewers: [],
  issues: null,
  today: '2025-06-15',
  signal: new AbortController().signal,
};

it('offers languages by their own names, and topics by the page’s', () => {
  expect(choicesOf('language', options, null)).toEqual([
    { value: 'en', label: 'English', language: 'en' },
    { value: 'ar', label: 'العربية', language: 'ar' },
  ]);
  expect(choicesOf('topic', options, null)[0]).toEqual({ value: 'food', label: 'About food' });
});

it('offers the terms there are, by their English names in order', () => {
  const wic = entry({ term: 'wic', equivalent: 'WIC' });
  const alien = entry({ term: 'alien', equivalent: 'alien' });
  const loaded = smallCollection({ entries: [wic, entry(), alien, SPANISH] });
  const terms = choicesOf('term', options, loaded).map(({ value }) => value);
  expect(terms).toEqual(['alien', 'snap', 'wic']);
});

it('offers nothing where something is typed', () => {
  expect(choicesOf('word', options, null)).toEqual([]);
});

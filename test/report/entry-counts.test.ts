import { expect, it } from 'vitest';
import type { Entry } from '../../shared/glossary/entry.ts';
import type { Standing } from '../../shared/glossary/status.ts';
import { countLanguages, languagesOf } from '../../shared/report/entry-counts.ts';
import { entry, source } from '../fixtures/entry.ts';

const row = (some: Partial<Entry>, standing: Standing = { status: 'draft', changed: [] }) => ({
  entry: entry(some),
  topic: 'food',
  standing,
});

it('puts languages in the order of menus, unknown ones last', () => {
  const tags = ['xx', 'ar', 'en', 'ar', 'zh-Hans', 'es'];
  expect(languagesOf(tags.map((language) => ({ language })))).toEqual([
    'en',
    'es',
    'zh-Hans',
    'ar',
    'xx',
  ]);
});

it('counts what stands how, what is missing and what lacks a source', () => {
  const { terms, languages } = countLanguages(
    [
      row({ sources: [] }),
      row({ term: 'wic' }, { status: 'reviewed', changed: [] }),
      row({ term: 'ebt', sources: [source({ checked: null }), source()] }),
      row({ language: 'es' }, { status: 'outdated', changed: ['text', 'source'] }),
      row({ language: 'es', term: 'wic' }, { status: 'outdated', changed: ['review-by'] }),
    ],
    ['en', 'es', 'vi'],
  );
  expect(terms).toBe(3);
  expect(languages.en).toEqual({
    entries: 3,
    draft: 2,
    reviewed: 1,
    outdated: 0,
    missing: 0,
    changed: { text: 0, source: 0, 'review-by': 0 },
    unsourced: 1,
    sources: 3,
    unchecked: 1,
  });
  expect(languages.es).toMatchObject({
    entries: 2,
    outdated: 2,
    missing: 1,
    changed: { text: 1, source: 1, 'review-by': 1 },
  });
  expect(languages.vi).toMatchObject({ entries: 0, missing: 3 });
});

it('takes a term of another collection for another term', () => {
  const rows = [row({}), row({ collection: 'other' }), row({ language: 'es' })];
  expect(countLanguages(rows, ['en', 'es'])).toMatchObject({
    terms: 2,
    languages: { en: { entries: 2, missing: 0 }, es: { entries: 1, missing: 1 } },
  });
});

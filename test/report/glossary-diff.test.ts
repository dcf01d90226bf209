import { describe, expect, it } from 'vitest';
import type { Collection, Entry, Glossary } from '../../shared/glossary/entry.ts';
import { diffGlossaries } from '../../shared/report/glossary-diff.ts';
import { collection, entry, glossary, reviewer } from '../fixtures/entry.ts';
import { reviewedGlossary, withChangedEnglish } from '../fixtures/reviewed.ts';

const TODAY = '2025-06-15';
const of = (entries: Entry[], some: Partial<Collection> = {}) =>
  glossary(collection({ entries, ...some }));
const diff = (before: Glossary, after: Glossary) => diffGlossaries(before, after, TODAY);

const wic = entry({ term: 'wic', equivalent: 'WIC' });
const vi = entry({ language: 'vi', equivalent: 'trợ cấp thực phẩm' });

it('says nothing of a glossary and itself', async () => {
  const same = await reviewedGlossary();
  expect(await diff(same, structuredClone(same))).toEqual({
    terms: { before: 1, after: 1 },
    collections: [],
    reviewers: [],
    languages: [],
  });
});

describe('a language', () => {
  it('has what is new, gone and changed, each in order of the terms', async () => {
    const ebt = entry({ term: 'ebt' });
    const changed = [entry({ equivalent: 'Food aid' }), { ...ebt, equivalent: 'EBT card' }];
    const [en, ...others] = (
      await diff(of([entry(), wic, ebt]), of([...changed, entry({ term: 'tanf' })]))
    ).languages;
    const terms = (list: readonly { entry: Entry }[] = []) => list.map((one) => one.entry.term);
    expect(others).toEqual([]);
    expect(en?.language).toBe('en');
    expect([terms(en?.added), terms(en?.removed), terms(en?.changed)]).toEqual([
      ['tanf'],
      ['wic'],
      ['ebt', 'snap'],
    ]);
  });

  it('stands in the order of menus, and only if something differs in it', async () => {
    const ar = entry({ language: 'ar' });
    const es = entry({ language: 'es' });
    const { languages } = await diff(of([entry(), es]), of([entry(), es, ar, vi]));
    expect(languages.map(({ language }) => language)).toEqual(['vi', 'ar']);
  });

  it('calls a term by its word in the source language, even where that is gone', async () => {
    const name = async (before: Entry[], after: Entry[]) =>
      (await diff(of(before), of(after))).languages.at(-1)?.added[0]?.name;
    expect(await name([entry()], [entry(), vi])).toBe('SNAP');
    expect(await name([entry()], [vi])).toBe('SNAP');
    expect(await name([], [vi])).toBe('snap');
  });

  it('does not mix up the same term of two collections', async () => {
    const second = collection({ id: 'b', title: 'B', entries: [{ ...wic, collection: 'b' }] });
    const both = { collections: [collection({ entries: [wic] }), second], reviewers: [] };
    const { languages } = await diff(of([wic]), both);
    expect(languages[0]?.added.map(({ entry: { collection: id } }) => id)).toEqual(['b']);
    expect(languages[0]?.changed).toEqual([]);
  });
});

describe('reviews', () => {
  it('turn outdated in every language when the English text changes', async () => {
    const before = await reviewedGlossary();
    const { languages } = await diff(before, withChangedEnglish(before));
    const standings = languages.map(({ language, changed }) => [
      language,
      changed[0]?.changes.find(({ kind }) => kind === 'status'),
    ]);
    const turned = { kind: 'status', before: 'reviewed', after: 'outdated' };
    expect(standings).toEqual([
      ['en', { ...turned, changed: ['text'] }],
      ['es', { ...turned, changed: ['source'] }],
      ['vi', { ...turned, changed: ['source'] }],
    ]);
  });

  it('that are gained tell of each approval and of the status', async () => {
    const after = await reviewedGlossary();
    const unread = after.collections[0]?.entries.map((one) => ({ ...one, reviews: [] })) ?? [];
    const { languages } = await diff({ ...of(unread), reviewers: after.reviewers }, after);
    expect(languages.map(({ changed }) => changed[0]?.changes.map(({ kind }) => kind))).toEqual(
      ['en', 'es', 'vi'].map(() => ['review', 'review', 'status']),
    );
  });

  it('are no different for a date that passes meanwhile', async () => {
    const due = await reviewedGlossary({ entries: [entry({ reviewBy: '2025-06-14' })] });
    expect((await diff(due, due)).languages).toEqual([]);
  });
});

it('tells of collections and reviewers', async () => {
  const other = collection({ id: 'tenants', title: 'Tenants', entries: [] });
  const before = { collections: [collection(), other], reviewers: [reviewer()] };
  const third = collection({ id: 'work', title: 'Work', entries: [] });
  const after = { collections: [collection({ publisher: 'Ana' }), third], reviewers: [] };
  const { collections, reviewers, terms } = await diff(before, after);
  expect(collections).toMatchObject([
    { title: 'US benefits', what: 'changed', changes: [{ field: 'publisher' }] },
    { title: 'Tenants', what: 'removed' },
    { title: 'Work', what: 'added' },
  ]);
  expect(reviewers).toEqual([{ kind: 'reviewer', before: reviewer(), after: null }]);
  expect(terms).toEqual({ before: 1, after: 1 });
});

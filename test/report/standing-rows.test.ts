import { describe, expect, it } from 'vitest';
import type { Collection } from '../../shared/glossary/entry.ts';
import { baseOf, standingRows } from '../../shared/report/standing-rows.ts';
import { collection, entry } from '../fixtures/entry.ts';
import { reviewedGlossary, withChangedEnglish } from '../fixtures/reviewed.ts';

const TODAY = '2025-06-15';

async function standings(of: Awaited<ReturnType<typeof reviewedGlossary>>, today = TODAY) {
  const rows = await standingRows(of.collections[0] as Collection, of, today);
  return Object.fromEntries(rows.map(({ entry: { language }, standing }) => [language, standing]));
}

describe('the standing', () => {
  it('is reviewed in every language that both fixture reviewers approved', async () => {
    const reviewed = { status: 'reviewed', changed: [] };
    expect(await standings(await reviewedGlossary())).toEqual({
      en: reviewed,
      es: reviewed,
      vi: reviewed,
    });
  });

  it('is outdated in every language once a character of the English text changed', async () => {
    const changed = withChangedEnglish(await reviewedGlossary());
    expect(await standings(changed)).toEqual({
      en: { status: 'outdated', changed: ['text'] },
      es: { status: 'outdated', changed: ['source'] },
      vi: { status: 'outdated', changed: ['source'] },
    });
  });
});

describe('the topic', () => {
  const topics = async (whole: Collection, ...others: Collection[]) => {
    const glossary = { collections: [whole, ...others], reviewers: [] };
    return (await standingRows(whole, glossary, TODAY)).map(({ topic }) => topic);
  };
  const vi = entry({ language: 'vi' });

  it('is the source language’s in every language', async () => {
    expect(await topics(collection({ entries: [entry(), vi] }))).toEqual(['food', 'food']);
  });

  it('is the base’s where a layer says none, and null where nobody does', async () => {
    const layer = { ...collection({ id: 'us-ca', entries: [vi] }), extends: 'us-benefits' };
    expect(await topics(layer, collection())).toEqual(['food']);
    expect(await topics(layer)).toEqual([null]);
  });
});

it('a collection that extends another is a layer over it', () => {
  expect(baseOf(collection())).toBe(null);
  expect(baseOf({ ...collection(), extends: 'us-benefits' })).toBe('us-benefits');
});

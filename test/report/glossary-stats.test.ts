import { describe, expect, it } from 'vitest';
import type { Entry } from '../../shared/glossary/entry.ts';
import { statsOf } from '../../shared/report/glossary-stats.ts';
import { collection, entry, glossary } from '../fixtures/entry.ts';
import { reviewedGlossary, withChangedEnglish } from '../fixtures/reviewed.ts';

const TODAY = '2025-06-15';
const wic = { term: 'wic', concept: { topic: 'health', related: [] } };

const entries: Entry[] = [
  entry({ language: 'es', sources: [] }),
  entry(),
  entry(wic),
  entry({ language: 'es', term: 'wic' }),
  entry({ language: 'vi' }),
];
const other = collection({
  id: 'tenants',
  title: 'Tenants',
  entries: [entry({ collection: 'tenants' })],
});
const layer = {
  ...collection({
    id: 'us-ca',
    title: 'California',
    entries: [entry({ collection: 'us-ca' }), entry({ collection: 'us-ca', language: 'ko' })],
  }),
  extends: 'us-benefits',
};

describe('the collections that stand alone', () => {
  it('are counted together, by language', async () => {
    const { terms, languages } = await statsOf(
      { collections: [collection({ entries }), other, layer], reviewers: [] },
      TODAY,
    );
    expect(terms).toBe(3);
    expect(Object.keys(languages)).toEqual(['en', 'es', 'vi']);
    expect(languages).toMatchObject({
      en: { entries: 3, draft: 3, reviewed: 0, outdated: 0, missing: 0 },
      es: { entries: 2, missing: 1 },
      vi: { entries: 1, missing: 2 },
    });
  });

  it('are counted one by one', async () => {
    const two = { collections: [collection({ entries }), other], reviewers: [] };
    const { collections } = await statsOf(two, TODAY);
    expect(collections).toMatchObject({
      'us-benefits': { title: 'US benefits', terms: 2, languages: { vi: { missing: 1 } } },
      tenants: { title: 'Tenants', terms: 1, languages: { vi: { entries: 0, missing: 1 } } },
    });
  });

  it('are counted by topic, in every language', async () => {
    const { topics } = await statsOf(glossary(collection({ entries })), TODAY);
    expect(Object.keys(topics)).toEqual(['food', 'health']);
    expect(topics).toMatchObject({
      food: { terms: 1, languages: { en: { draft: 1 }, vi: { draft: 1 } } },
      health: { terms: 1, languages: { es: { draft: 1 }, vi: { draft: 0, missing: 1 } } },
    });
  });

  it('add up: topics to languages, languages to sources', async () => {
    const stats = await statsOf(glossary(collection({ entries })), TODAY);
    for (const [tag, counts] of Object.entries(stats.languages)) {
      const byTopic = Object.values(stats.topics).map(({ languages }) => languages[tag]);
      for (const what of ['entries', 'draft', 'missing', 'sources'] as const) {
        expect(byTopic.reduce((sum, one) => sum + (one?.[what] ?? 0), 0)).toBe(counts[what]);
      }
    }
    expect(stats.sources).toEqual({ sources: 4, unchecked: 0, unsourced: 1 });
  });

  it('keep terms that name no topic', async () => {
    const { topics } = await statsOf(
      glossary(collection({ entries: [entry({ language: 'es' }), entry(wic)] })),
      TODAY,
    );
    expect(Object.keys(topics)).toEqual(['health', '']);
  });
});

it('a layer is counted by itself', async () => {
  const { layers } = await statsOf({ collections: [collection(), layer], reviewers: [] }, TODAY);
  expect(layers).toMatchObject({
    'us-ca': {
      title: 'California',
      extends: 'us-benefits',
      terms: 1,
      languages: { en: { entries: 1 }, ko: { entries: 1 } },
      topics: { food: { terms: 1 } },
    },
  });
});

describe('one changed character of the English text', () => {
  it('turns the reviews of all languages outdated, and says why', async () => {
    const reviewed = await reviewedGlossary();
    const one = { entries: 1, draft: 0, reviewed: 1, outdated: 0 };
    expect((await statsOf(reviewed, TODAY)).languages).toMatchObject({ en: one, es: one, vi: one });
    const { languages, outdated } = await statsOf(withChangedEnglish(reviewed), TODAY);
    const now = { entries: 1, draft: 0, reviewed: 0, outdated: 1 };
    expect(languages).toMatchObject({ en: now, es: now, vi: now });
    const place = { collection: 'us-benefits', term: 'snap' };
    expect(outdated).toEqual([
      { ...place, language: 'en', changed: ['text'] },
      { ...place, language: 'es', changed: ['source'] },
      { ...place, language: 'vi', changed: ['source'] },
    ]);
  });
});

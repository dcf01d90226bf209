import { expect, it } from 'vitest';
import { statsOf } from '../../shared/report/glossary-stats.ts';
import { statsText } from '../../shared/report/stats-text.ts';
import { collection, entry, glossary } from '../fixtures/entry.ts';
import { reviewedGlossary, withChangedEnglish } from '../fixtures/reviewed.ts';

const TODAY = '2025-06-15';

it('is tables of what stands how, then what must be read again', async () => {
  const stats = await statsOf(withChangedEnglish(await reviewedGlossary()), TODAY);
  expect(statsText(stats)).toBe(`1 term in 3 languages, as of 2025-06-15.

                 entries  draft  reviewed  outdated  missing
English (en)           1      0         0         1        0
Spanish (es)           1      0         0         1        0
Vietnamese (vi)        1      0         0         1        0

reviewed, of terms   en   es   vi
food                0/1  0/1  0/1

                 without a source  sources  not checked
English (en)                    0        1            0
Spanish (es)                    0        1            0
Vietnamese (vi)                 0        1            0

To be reviewed again:
  us-benefits/en/snap: its own text has changed.
  us-benefits/es/snap: the source text has changed.
  us-benefits/vi/snap: the source text has changed.`);
});

it('has layers last, by themselves', async () => {
  const entries = [entry({ collection: 'us-ca', concept: undefined })];
  const layer = { ...collection({ id: 'us-ca', entries }), extends: 'us-benefits' };
  const stats = await statsOf({ collections: [collection(), layer], reviewers: [] }, TODAY);
  const text = statsText(stats);
  expect(text).toMatch(/^1 term in 1 language,/);
  expect(text).toContain('Layer us-ca over us-benefits, counted apart: 0 places');
  expect(text).toContain('1 term in 1 language besides.');
});

it('says so where a term names no topic, and nothing of reviews where none is outdated', async () => {
  const entries = [entry({ language: 'es' })];
  const text = statsText(await statsOf(glossary(collection({ entries })), TODAY));
  expect(text).toContain('no topic');
  expect(text).not.toContain('To be reviewed again');
});

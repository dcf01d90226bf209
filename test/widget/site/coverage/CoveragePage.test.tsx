import { JSDOM } from 'jsdom';
import { render } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import type { Glossary } from '../../../../shared/glossary/entry.ts';
import { statsOf } from '../../../../shared/report/glossary-stats.ts';
import { CoveragePage } from '../../../../widget/site/coverage/CoveragePage.tsx';
import { collection, entry } from '../../../fixtures/entry.ts';
import { reviewedGlossary, withChangedEnglish } from '../../../fixtures/reviewed.ts';
import { fixtureFrame, TODAY } from '../fixture-site.ts';

async function page(glossary: Glossary): Promise<HTMLElement> {
  const { stringsFor } = await fixtureFrame();
  const html = render(<CoveragePage stats={await statsOf(glossary, TODAY)} t={stringsFor('en')} />);
  return new JSDOM(html).window.document.body;
}

async function mixed(): Promise<Glossary> {
  const { collections, reviewers } = await reviewedGlossary();
  const wic = entry({ term: 'wic', concept: { topic: 'health', related: [] }, sources: [] });
  return {
    collections: [collection({ entries: [...(collections[0]?.entries ?? []), wic] })],
    reviewers,
  };
}

/** A row's cells as people read them: what only screens too narrow for heads show is left out. */
function cells(row: Element | null | undefined): (string | undefined)[] {
  for (const label of row?.querySelectorAll('.label') ?? []) label.remove();
  return [...(row?.children ?? [])].map(({ textContent }) => textContent?.trim());
}

it('counts each language: checked, changed since, draft, missing, without a source', async () => {
  const body = await page(await mixed());
  const [english, spanish] = body.querySelectorAll('.languages-table tbody tr');
  expect(cells(english)).toEqual(['English', '1', '0', '1', '0', '1']);
  expect(cells(spanish)).toEqual(['Español', '1', '0', '0', '1', '0']);
});

it('says in words and shapes what colours show', async () => {
  const body = await page(withChangedEnglish(await mixed()));
  const [food, health] = body.querySelectorAll('.topics-table tbody tr');
  expect(cells(food)).toEqual([
    'Food help',
    'Changed since: 1',
    'Changed since: 1',
    'Changed since: 1',
  ]);
  expect(cells(health)).toEqual(['Health care', 'Draft: 1', 'Missing: 1', 'Missing: 1']);
  const shapes = [...body.querySelectorAll('.topics-table svg')];
  expect(new Set(shapes.map(({ innerHTML }) => innerHTML)).size).toBe(3);
});

it('says that nobody has checked anything only where that is so', async () => {
  const none = await page({ collections: [collection()], reviewers: [] });
  expect(none.textContent).toContain('No text has been checked by people yet.');
  const some = await page(await mixed());
  expect(some.textContent).toContain('People have checked 3 texts');
});

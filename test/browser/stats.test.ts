import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GLOSSARIES } from '../../glossaries/cli/glossary-files.ts';
import { loadGlossary } from '../../glossaries/cli/load-glossary.ts';
import { LANGUAGES } from '../../shared/language/languages.ts';
import { statsOf } from '../../shared/report/glossary-stats.ts';
import { statsHtml } from '../../shared/report/stats-html.tsx';
import { findBrowser } from '../../widget/demo/find-browser.ts';
import { reviewedGlossary, withChangedEnglish } from '../fixtures/reviewed.ts';
import { axeFaults } from './axe.ts';

const folder = mkdtempSync(join(tmpdir(), 'termlight-stats-'));
const file = join(folder, 'stats.html');

let browser: Browser;

beforeAll(async () => {
  // The project's own words, and beside them some that fixture reviewers approved.
  const own = await loadGlossary(GLOSSARIES);
  const { collections, reviewers } = withChangedEnglish(await reviewedGlossary({ id: 'fixture' }));
  const both = { collections: [...own.collections, ...collections], reviewers };
  writeFileSync(file, statsHtml(await statsOf(both, '2025-06-15')));
  browser = await chromium.launch({
    executablePath: await findBrowser('chromium'),
    chromiumSandbox: process.getuid?.() !== 0,
  });
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function open(width: number, colorScheme: 'light' | 'dark'): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme });
  await page.goto(pathToFileURL(file).href);
  return page;
}

describe.each([1280, 360, 320])('the page of counts, %i px wide', (width) => {
  it.each(['light', 'dark'] as const)('has no fault axe can find in %s', async (scheme) => {
    const page = await open(width, scheme);
    expect(await axeFaults(page)).toEqual([]);
    await page.close();
  });

  it('fits the screen', async () => {
    const page = await open(width, 'light');
    const room = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(room).toBe(0);
    await page.close();
  });

  it('is still a table to a screen reader', async () => {
    const page = await open(width, 'light');
    const table = page.getByRole('table', { name: 'Languages by topic' });
    expect(await table.getByRole('rowheader').count()).toBe(LANGUAGES.length);
    expect(await table.getByRole('columnheader', { name: 'health' }).count()).toBe(1);
    await page.close();
  });
});

it('asks the network for nothing but itself', async () => {
  const page = await browser.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(pathToFileURL(file).href);
  expect(asked).toEqual([page.url()]);
  await page.close();
});

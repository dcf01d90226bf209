import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserPair, openBrowserPair, pageTerms } from '../browser/chromium.ts';
import { documentDifference } from '../browser/same-document.ts';
import { annotateCase } from '../pages/annotate-case.ts';
import { REAL_PAGES, realPages, stillTree } from './real-pages.ts';

/** Pages of which every mark is asked: not the large ones, which have tens of thousands. */
const ASKED = realPages().filter(({ kind }) => kind === 'gov-benefits' || kind === 'article');

let pair: BrowserPair;

beforeAll(async () => {
  pair = await openBrowserPair(REAL_PAGES);
});

afterAll(() => pair?.close());

it.each(ASKED)('has the same hits on $file as annotate', async ({ file }) => {
  const { hits } = await annotateCase(readFileSync(join(REAL_PAGES, file), 'utf8'));
  const page = await pair.marked.open(file);
  const marks = await pageTerms(pair.marked, page);
  expect(marks.map(({ term, text }) => `${term}: ${text}`)).toEqual(hits);
  await page.close();
});

describe('Chromium', () => {
  it.each(realPages())('leaves $file the same document', async ({ file }) => {
    const pages = await Promise.all([pair.marked.load(file), pair.bare.load(file)]);
    expect(await documentDifference(...pages, stillTree(file))).toBeNull();
    await Promise.all(pages.map((page) => page.close()));
  });
});

import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestBrowser, pageTerms, serialised, type TestBrowser } from '../browser/chromium.ts';
import { termlight } from '../cli/termlight.ts';
import { REAL_PAGES, realPages } from './real-pages.ts';

/**
 * Pages that stand still once loaded: their document can be compared with itself. Not the large
 * ones: asking for tens of thousands of marks while they are being found takes minutes.
 */
const STILL = realPages().filter(({ kind }) => kind === 'gov-benefits' || kind === 'article');

let browser: TestBrowser;
let bare: TestBrowser;

beforeAll(async () => {
  browser = await openTestBrowser(REAL_PAGES);
  bare = await openTestBrowser(REAL_PAGES, { bare: true });
});

afterAll(async () => {
  await browser?.close();
  await bare?.close();
});

describe.each(STILL)('$file', ({ file }) => {
  it('has the same hits in the extension as in annotate, and stays the same document', async () => {
    const { out } = termlight(['annotate', join(REAL_PAGES, file), '--json']);
    // A page in no known language has no output, and no marks.
    const hits = (out ? JSON.parse(out).hits : []).map(
      ({ term, text }: Record<string, string>) => ({
        term,
        text,
      }),
    );
    const page = await browser.open(file);
    const plain = await bare.open(file);
    expect(await pageTerms(browser, page)).toEqual(hits);
    // Some pages write the time of day into themselves, in milliseconds.
    const still = (tree: string) => tree.replace(/\b\d{13}\b/g, '');
    expect(still(await serialised(page))).toBe(still(await serialised(plain)));
    await page.close();
    await plain.close();
  });
});

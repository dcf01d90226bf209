import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestFirefox, type TestFirefox } from './firefox.ts';
import { readMiddleOfMark, readPaintedWords } from './in-page.ts';
import { POLICY } from './widget-site.ts';

const CITY = join(import.meta.dirname, '../../widget/demo/city');

let firefox: TestFirefox;

beforeAll(async () => {
  const also = { '/termlight/': join(import.meta.dirname, '../../dist/widget') };
  const headers = { 'content-security-policy': POLICY };
  firefox = await openTestFirefox(CITY, { bare: true, serving: { also, headers } });
});

afterAll(() => firefox?.close());

/** Waits until there are marks. */
const marked = (page: Page) =>
  page.waitForFunction(() =>
    [...CSS.highlights].some(([name, { size }]) => name.startsWith('termlight-widget') && size > 0),
  );

describe('in Firefox, under the widget’s security policy', () => {
  it.each(['es', 'ar'])('a page is marked and a card opens in %s', async (language) => {
    const page = await firefox.open(`index.html#termlight=${language}`);
    await marked(page);
    // The first marks are those of sure spellings; all of them come a little later.
    await expect
      .poll(() => page.evaluate(readPaintedWords), { timeout: 30_000 })
      .toContain('Supplemental Nutrition Assistance Program');
    const { x, y } = await page.evaluate(readMiddleOfMark, 0);
    await page.mouse.click(x, y);
    await page.waitForSelector('termlight-host >>> .card h2');
    const card = await page.$eval('termlight-host >>> .card', (one) => [
      (one as HTMLElement).lang,
      one.matches(':popover-open'),
    ]);
    expect(card).toEqual([language, true]);
    await page.close();
  });

  it('the menu is reached by keyboard, and taking it off leaves the page as it was', async () => {
    const page = await firefox.open('rent.html');
    await page.waitForSelector('termlight-launcher >>> button');
    const before = await page.evaluate(() => document.body.outerHTML);
    await page.focus('termlight-launcher >>> button');
    await page.keyboard.press('Enter');
    await page.waitForSelector('termlight-launcher >>> nav [lang="vi"] button');
    await page.focus('termlight-launcher >>> nav [lang="vi"] button');
    await page.keyboard.press('Enter');
    await marked(page);
    const after = await page.evaluate(() => {
      const launcher = document.querySelector('termlight-launcher');
      (launcher as unknown as { destroy(): void }).destroy();
      return {
        body: document.body.outerHTML,
        ours: document.querySelectorAll('termlight-launcher, termlight-host').length,
        highlights: CSS.highlights.size,
        sheets: document.adoptedStyleSheets.length,
      };
    });
    expect(after).toEqual({ body: before, ours: 0, highlights: 0, sheets: 0 });
    await page.close();
  });
});

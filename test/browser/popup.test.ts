import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults } from './axe.ts';
import { openTestBrowser, paintedWords, type TestBrowser } from './chromium.ts';

const PAGES = join(import.meta.dirname, '../pages');

let browser: TestBrowser;

beforeAll(async () => {
  browser = await openTestBrowser(PAGES, { language: 'en-US' });
});

afterAll(() => browser?.close());

/**
 * Opens the popup's page in a tab of its own, as automation can't open the real one. Chromium calls a
 * tab's own window current, so the popup is told that the tab it stands for is in front.
 */
async function openPopup(front: Page): Promise<Page> {
  const [worker] = browser.context.serviceWorkers();
  const popup = await browser.context.newPage();
  await front.bringToFront();
  await popup.addInitScript(() => {
    const { tabs } = (globalThis as unknown as { chrome: { tabs: { query: unknown } } }).chrome;
    const query = tabs.query as (what: object) => Promise<{ id: number }[]>;
    tabs.query = async () =>
      (await query({})).filter(({ id }) => id === Number(location.hash.slice(1)));
  });
  const id = await worker?.evaluate(async () => {
    const { tabs } = (
      globalThis as unknown as {
        chrome: { tabs: { query: (what: object) => Promise<{ id: number }[]> } };
      }
    ).chrome;
    return (await tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
  });
  await popup.goto(`chrome-extension://${new URL(worker?.url() ?? '').host}/popup.html#${id}`);
  await popup.locator('select').waitFor();
  return popup;
}

describe('the popup', () => {
  it('says how many words are explained, and has no fault axe can find', async () => {
    const page = await browser.open('en-benefits/page.html');
    const popup = await openPopup(page);
    await popup.setViewportSize({ width: 320, height: 480 });
    expect(await popup.locator('[role=status]').textContent()).toBe('10 words explained here');
    expect(await axeFaults(popup)).toEqual([]);
    await popup.close();
    await page.close();
  });

  it('names languages in themselves, and turns to the one she chooses', async () => {
    const page = await browser.open('en-benefits/page.html');
    const popup = await openPopup(page);
    expect(await popup.locator('option').allTextContents()).toEqual([
      'العربية',
      'English',
      'Español',
      'Tiếng Việt',
      '简体中文',
    ]);
    await popup.locator('select').selectOption('ar');
    await expect.poll(() => popup.evaluate(() => document.documentElement.dir)).toBe('rtl');
    expect(await popup.evaluate(() => document.documentElement.lang)).toBe('ar');
    expect(await axeFaults(popup)).toEqual([]);
    await popup.locator('select').selectOption('en');
    await expect.poll(() => popup.evaluate(() => document.documentElement.lang)).toBe('en');
    await popup.close();
    await page.close();
  });

  it('takes the marks off a site and puts them back, leaving the page as it was', async () => {
    const page = await browser.open('en-benefits/page.html');
    const popup = await openPopup(page);
    const size = () =>
      page.evaluate(() => [
        CSS.highlights.size,
        document.querySelectorAll('termlight-host').length,
      ]);
    await popup.locator('input[type=checkbox]').uncheck();
    await expect.poll(size).toEqual([0, 0]);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
    await popup.locator('input[type=checkbox]').check();
    await expect.poll(() => paintedWords(page)).toContain('Medicaid');
    await popup.close();
    await page.close();
  });
});

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestBrowser, settled, type TestBrowser } from '../../browser/chromium.ts';
import { askAsOurs, openOwnPage } from '../../browser/own-pages.ts';
import { cardOf, PAGES } from '../../browser/reader.ts';
import { amount } from '../amount.ts';
import { recordTried } from '../record.ts';
import { figures, grown, type Measured, measureWhile, startMeasuring } from './measure.ts';

let browser: TestBrowser;
let ours: Page;
let page: Page;
let measure: () => Promise<Measured>;
beforeAll(async () => {
  browser = await openTestBrowser(PAGES);
  ours = await openOwnPage(browser.context, 'icon/16.png');
  page = await browser.open('en-benefits/page.html');
  measure = await startMeasuring(page);
});
afterAll(() => browser.close());

/** What of `chrome` is used here. */
interface Chrome {
  readonly tabs: {
    readonly query: (what: object) => Promise<{ id: number }[]>;
    readonly sendMessage: (tab: number, message: object) => Promise<unknown>;
  };
}

/** Opens the next word's card as its key does. */
async function step(): Promise<void> {
  await ours.evaluate(async () => {
    const { tabs } = (globalThis as unknown as { chrome: Chrome }).chrome;
    const [tab] = await tabs.query({ url: '*://*.gov/*' });
    await tabs.sendMessage(tab?.id ?? -1, { type: 'step', by: 1 }).catch(() => {});
  });
  await page.waitForTimeout(15);
}

async function run(what: string, count: number, act: (i: number) => Promise<void>): Promise<void> {
  const points = await measureWhile(count, act, measure);
  const failed = grown(points);
  recordTried({
    part: 'long',
    what: `extension, ${what}`,
    told: figures(points),
    tried: count,
    failed,
  });
  expect(failed).toEqual([]);
}

it('cards opened, one after the other', async () => {
  await run('cards opened', amount(120, 10_000), step);
  await cardOf(page).locator('h2').waitFor();
});

it('pages gone to in one tab', async () => {
  const paths = ['en-benefits', 'es-beneficios', 'vi-tro-cap'];
  await run('pages gone to', amount(12, 1000), async (i) => {
    await page.goto(`http://termlight-test.gov/${paths[i % paths.length]}/page.html`);
    await page.waitForFunction(() => CSS.highlights.size > 0);
  });
});

it('languages changed while a page is marked', async () => {
  await page.goto('http://termlight-test.gov/en-benefits/page.html');
  await settled(browser, page);
  const languages = ['es', 'ar', 'vi', 'zh-Hans', 'ko', null];
  await run('languages changed', amount(6, 100), async (i) => {
    const language = languages[i % languages.length] ?? null;
    await askAsOurs(ours, { type: 'change-settings', patch: { language } });
    await settled(browser, page);
    await step();
  });
});

it('glossaries replaced while a page is marked', async () => {
  await run('glossaries replaced', amount(6, 50), async (i) => {
    const collections = i % 2 ? null : ['us-benefits'];
    await askAsOurs(ours, { type: 'change-settings', patch: { collections } });
    await settled(browser, page);
    await step();
  });
});

it('keeps no more on the device than each file once', async () => {
  const kept = await ours.evaluate(async () => {
    const opening = indexedDB.open('termlight');
    return new Promise<number>((resolve) => {
      opening.onsuccess = () => {
        const files = opening.result.transaction('files').objectStore('files').count();
        files.onsuccess = () => resolve(files.result);
      };
    });
  });
  // Five languages' explanations of this page's words, and the Indexes of its three languages.
  const failed = kept > 0 && kept < 422 ? [] : [`${kept} files are kept`];
  recordTried({
    part: 'long',
    what: 'extension, files kept',
    told: String(kept),
    tried: 1,
    failed,
  });
  expect(failed).toEqual([]);
});

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { middleOfMark } from '../../browser/chromium.ts';
import {
  choose,
  document as html,
  marked,
  openWidgetSite,
  POLICY,
  SITE,
  tag,
  VERSION,
  WIDGET,
  type WidgetSite,
} from '../../browser/widget-site.ts';
import { amount, IS_WHOLE } from '../amount.ts';
import { recordTried } from '../record.ts';
import { BREAKAGES, type Breakage, broken } from './broken-files.ts';
import { FAULTS } from './fault-list.ts';

const FOLDER = `/termlight/${VERSION}/`;

/** A page with a button of its own that counts. */
const OWN = `<p>Apply for Medicaid and SNAP. Your household and its income decide.</p>
  <button id="own">0</button><script src="/own.js"></script>`;

const PAGES = {
  '/page': html(OWN, tag('data-language-menu')),
  '/own.js': `own.onclick = () => { own.textContent = Number(own.textContent) + 1; };`,
};

let site: WidgetSite;
beforeAll(async () => {
  site = await openWidgetSite({ pages: PAGES });
});
afterAll(() => site?.close());

/** Reads as a reader does: a language, a word's card; true if there is a card in the end. */
async function read(page: Page, wait: number): Promise<boolean> {
  try {
    page.setDefaultTimeout(wait);
    await choose(page, 'Español');
    await marked(page);
    const { x, y } = await middleOfMark(page, 0);
    await page.mouse.click(x, y);
    await page.locator('termlight-host .card h2').waitFor({ timeout: wait });
    return true;
  } catch {
    return false;
  } finally {
    page.setDefaultTimeout(30_000);
  }
}

/** What the launcher says: nothing where there is none. */
async function said(page: Page): Promise<string> {
  const button = page.locator('termlight-launcher button').first();
  return (await button.count()) ? ((await button.textContent()) ?? '') : '';
}

/** Breaks one file, reads, mends it and reads again. */
async function tryBroken(path: string, how: Breakage): Promise<string[]> {
  const faults: string[] = [];
  const file = await readFile(join(WIDGET, path.slice(FOLDER.length)));
  const type = path.endsWith('.js') ? 'text/javascript' : 'application/json';
  const address = `http://${SITE}${path}`;
  await site.context.route(address, async (route) => {
    const instead = broken(how, file);
    if (instead === null) return route.abort('connectionreset');
    if (instead === undefined) return;
    const isHtml = how === 'HTML instead';
    const headers = {
      'content-type': isHtml ? 'text/html' : type,
      'content-security-policy': POLICY,
    };
    return route.fulfill({ ...instead, headers });
  });
  const page = await site.context.newPage();
  page.on('pageerror', ({ message }) => {
    // The browser itself tells of a tag whose script is none.
    if (!path.endsWith('/termlight.js')) faults.push(`an error on the page: ${message}`);
  });
  await page.goto(`http://${SITE}/page`, { waitUntil: 'commit' });
  await page.locator('#own').waitFor();
  const isRead = await read(page, how === 'never answering' ? 1500 : 2500);
  const words = await said(page);
  const isTold = words === '' || words.includes('Not available now');
  if (!isRead && !isTold && how !== 'never answering') faults.push(`tells nothing: ${words}`);
  await page.locator('#own').click();
  if ((await page.locator('#own').textContent()) !== '1') faults.push('the page stands still');
  const all = await page.locator('termlight-host .card').count();
  if (!isRead && all > 1) faults.push('more than one card');
  await site.context.unroute(address);
  await page.goto(`http://${SITE}/page`);
  if (!(await read(page, 10_000))) faults.push('does not work later');
  await page.close();
  return faults.map((fault) => `${path.slice(FOLDER.length)}, ${how}: ${fault}`);
}

it(FAULTS.files.what, async () => {
  const { page } = await site.open('/page');
  expect(await read(page, 10_000)).toBe(true);
  await page.close();
  const paths = [...new Set(site.asked.filter((path) => path.startsWith(FOLDER)))];
  // Each kind that a reader's first card needs.
  expect(paths.length).toBeGreaterThan(7);
  const all = paths.flatMap((path) => BREAKAGES.map((how) => ({ path, how })));
  // A prime apart, so that each file and each way comes in the quick part too.
  const chosen = IS_WHOLE ? all : all.filter((_, i) => i % 11 === 0);
  const tried = chosen.slice(0, amount(8, all.length));
  const failed: string[] = [];
  for (const { path, how } of tried) failed.push(...(await tryBroken(path, how)));
  recordTried({ part: 'faults', what: FAULTS.files.what, tried: tried.length, failed });
  expect(failed).toEqual([]);
});

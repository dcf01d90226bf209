import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { RecordedRun } from '../../widget/build/recorded-run.ts';
import { middleOfMark } from './chromium.ts';
import { choose, marked, openWidgetSite, SITE, VERSION, type WidgetSite } from './widget-site.ts';

/** What `npm run build:widget` tells sites; this run must find the same. */
const RECORDED = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../widget/build/recorded-run.json'), 'utf8'),
) as RecordedRun;

let site: WidgetSite;

beforeAll(async () => {
  site = await openWidgetSite();
});

afterAll(() => site?.close());

/** Notes what the page's own counters tell, from its first moment. */
function watch(): void {
  const seen = { shift: 0, violations: 0 };
  Object.assign(globalThis, { seen });
  document.addEventListener('securitypolicyviolation', () => {
    seen.violations += 1;
  });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      seen.shift += (entry as PerformanceEntry & { value: number }).value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Files of the widget by their plain names, in the order they were asked for, each once. */
function filesAsked(): readonly string[] {
  const ours = site.asked.filter((path) => path.startsWith(`/termlight/${VERSION}/`));
  const plain = ours.map((path) =>
    path
      .slice(`/termlight/${VERSION}/`.length)
      .replace(/-[A-Z0-9]{8}\.js$/, '.js')
      .replace(/\.[0-9a-f]{12}\.json$/, '.json'),
  );
  return [...new Set(plain)];
}

async function readStored(page: Page) {
  const cookies = (await site.context.cookies()).length;
  const stored = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: globalThis.caches ? (await caches.keys()).length : 0,
  }));
  return { cookies, ...stored };
}

it('a reader’s visit leaves what was recorded, and nothing else', async () => {
  const others: string[] = [];
  site.context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== SITE) others.push(request.url());
  });
  const { page, errors, warnings } = await site.open('/index.html', watch);
  await page.locator('termlight-launcher button').waitFor();
  const beforeAsking = filesAsked();
  await choose(page, 'Español');
  await marked(page);
  await page.waitForTimeout(1000);
  const untilMarks = filesAsked().slice(beforeAsking.length);
  const { x, y } = await middleOfMark(page, 0);
  await page.mouse.move(x - 3, y);
  await page.mouse.move(x, y);
  await page.locator('termlight-host .card h2').waitFor();
  const untilCard = filesAsked().slice(beforeAsking.length + untilMarks.length);
  await page.keyboard.press('Escape');
  await choose(page, 'Ver la lista de palabras');
  await page.locator('termlight-host .panel h2').waitFor();
  const seen = await page.evaluate(
    () => (globalThis as unknown as { seen: { shift: number; violations: number } }).seen,
  );
  const { recorded, browser, ...facts } = RECORDED;
  expect([errors, warnings, recorded, browser]).toEqual([
    [],
    [],
    expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    expect.stringContaining('Chromium'),
  ]);
  expect({
    requestsToOthers: others.length,
    ...(await readStored(page)),
    policyViolations: seen.violations,
    layoutShift: seen.shift,
    fonts: await page.evaluate(() => document.fonts.size),
    beforeAsking,
    untilMarks: untilMarks.toSorted(),
    untilCard: untilCard.toSorted(),
  }).toEqual(facts);
});

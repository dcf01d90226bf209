import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { openChromium } from '../../widget/demo/open-chromium.ts';
import { pageTerms, settled } from './chromium.ts';
import { readMiddleOfMark } from './in-page.ts';
import { servePages } from './serve-pages.ts';

/** A made-up part of a site that is listed for Washington state. */
const SITE = 'termlight-test.hca.wa.gov';

let server: Awaited<ReturnType<typeof servePages>>;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  server = await servePages({
    '/food': { body: '<p>Apply for Basic Food. In California ask for CalFresh.</p>' },
  });
  context = await openChromium({ site: SITE, port: server.port, language: 'es' });
});

afterEach(() => page?.close());

afterAll(async () => {
  await context?.close();
  server?.close();
});

async function cardOf(nth: number): Promise<string> {
  page = await context.newPage();
  await page.goto(`http://${SITE}/food`, { waitUntil: 'load' });
  await settled({ context }, page);
  const { x, y } = await page.evaluate(readMiddleOfMark, nth);
  await page.mouse.click(x, y);
  const card = page.locator('termlight-host .card');
  await card.locator('h2').waitFor();
  return ((await card.textContent()) ?? '').replace(/[\u2066\u2069]/g, '');
}

it('finds what the page’s own place calls a term, and what another place does', async () => {
  expect(await cardOf(0)).toContain('En Washington se llama Basic Food.');
  expect(await pageTerms({ context }, page)).toEqual([
    { term: 'snap', text: 'Basic Food' },
    { term: 'snap', text: 'CalFresh' },
  ]);
});

import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../widget/demo/find-browser.ts';
import { type StaticServer, serve } from '../../widget/demo/serve.ts';
import { annotateCase, pageCases } from '../pages/annotate-case.ts';
import { readMiddleOfMark, readPaintedWords } from './in-page.ts';

const SITE = 'termlight-test.gov';
const EXTENSION = join(import.meta.dirname, '../../.output/firefox-mv3');

let server: StaticServer;
let browser: Browser;

beforeAll(async () => {
  server = await serve(join(import.meta.dirname, '../pages'));
  browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: await findBrowser('firefox'),
    headless: true,
    extraPrefsFirefox: {
      'network.dns.localDomains': SITE,
      'intl.accept_languages': 'es-US, en-US',
      'dom.security.https_first': false,
    },
  });
  await browser.installExtension(EXTENSION);
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

async function open(path: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`http://${SITE}:${server.port}/${path}`);
  await page.waitForFunction(() => CSS.highlights.has('termlight-ext-mark'), { timeout: 30_000 });
  // Small pages are painted in one piece or two: at rest once a while brought nothing more.
  const count = () => page.evaluate(() => CSS.highlights.get('termlight-ext-mark-light')?.size);
  for (let before = -1, now = await count(); now !== before; now = await count()) {
    before = now ?? 0;
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  return page;
}

describe('Firefox', () => {
  it.each(pageCases())('marks every term of $name, and nothing else', async ({ name, html }) => {
    const page = await open(`${name}/page.html`);
    const hits = (await annotateCase(html)).hits.map((hit) => hit.split(': ') as [string, string]);
    const painted = new Set(await page.evaluate(readPaintedWords));
    const words = new Set(hits.map(([, word]) => word));
    expect([...painted].filter((word) => !words.has(word))).toEqual([]);
    const shown = new Set(hits.filter(([, word]) => painted.has(word)).map(([term]) => term));
    expect(shown).toEqual(new Set(hits.map(([term]) => term)));
    await page.close();
  });

  it('opens the card of a pressed word in the reader’s language and closes it by Escape', async () => {
    const page = await open('en-benefits/page.html');
    const words = await page.evaluate(readPaintedWords);
    const { x, y } = await page.evaluate(readMiddleOfMark, words.indexOf('Medicaid'));
    await page.mouse.click(x, y);
    const card = () =>
      page.evaluate(() => {
        const shadow = document.querySelector('termlight-host')?.shadowRoot;
        const open = shadow?.querySelector('.card:popover-open');
        return open ? { lang: open.getAttribute('lang'), text: open.textContent } : null;
      });
    await page.waitForFunction(() => {
      const shadow = document.querySelector('termlight-host')?.shadowRoot;
      return Boolean(shadow?.querySelector('.card:popover-open h2'));
    });
    const shown = await card();
    expect(shown?.lang).toBe('es');
    expect(shown?.text).toContain('Escrito por un programa.');
    expect(shown?.text).toContain('Medicaid');
    await page.keyboard.press('Escape');
    expect(await card()).toBeNull();
    await page.close();
  });
});

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
  return page;
}

describe('Firefox', () => {
  it.each(pageCases())('marks $name as annotate does', async ({ name, html }) => {
    const page = await open(`${name}/page.html`);
    const words = (await annotateCase(html)).hits.map((hit) => hit.replace(/^[^:]+: /, ''));
    expect(await page.evaluate(readPaintedWords)).toEqual(words);
    await page.close();
  });

  it('opens the card of a pressed word in the reader’s language and closes it by Escape', async () => {
    const page = await open('en-benefits/page.html');
    const { x, y } = await page.evaluate(readMiddleOfMark, 1);
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

import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestFirefox, type TestFirefox } from './firefox.ts';
import { readMiddleOfMark, readPaintedWords, readTree } from './in-page.ts';
import { readToTheEnd } from './same-document.ts';
import { SPANISH } from './translators/spanish.ts';
import { TRANSLATORS } from './translators/translators.ts';

const PAGES = join(import.meta.dirname, '../pages');
const PATIENCE = { timeout: 20_000, interval: 100 };
const CASE = 'translated/page.html';

let firefox: TestFirefox;
beforeAll(async () => {
  firefox = await openTestFirefox(PAGES, { language: 'es-US' });
});
afterAll(() => firefox?.close());

const lower = async (page: Page) =>
  (await page.evaluate(readPaintedWords)).map((word) => word.toLowerCase());

describe.each(TRANSLATORS)('a page that is rewritten by $name', ({ begin, translate }) => {
  const rewrite = async (page: Page) => {
    await page.evaluate(begin, 'es');
    await page.evaluate(translate, { parts: 'h1, section', words: SPANISH });
  };

  it('has its new words marked, and no old ones', async () => {
    const page = await firefox.open(CASE);
    await readToTheEnd(page);
    expect(await lower(page)).toEqual(expect.arrayContaining(['landlord', 'fair hearing']));
    await rewrite(page);
    await expect
      .poll(() => lower(page), PATIENCE)
      .toEqual(expect.arrayContaining(['evicción', 'audición justa', 'cuidado manejado']));
    await expect
      .poll(async () => (await lower(page)).filter((one) => /landlord|hearing/.test(one)), PATIENCE)
      .toEqual([]);
    await page.close();
  });
});

it('a wrong word of Firefox’s translation has a card that says what the programme calls it', async () => {
  const [, , own] = TRANSLATORS;
  const page = await firefox.open(CASE);
  await readToTheEnd(page);
  const before = await page.evaluate(readTree);
  await page.evaluate(own?.begin ?? (() => {}), 'es');
  await page.evaluate(own?.translate ?? (() => {}), { parts: 'h1, section', words: SPANISH });
  await expect.poll(() => lower(page), PATIENCE).toContain('audición justa');
  expect(await page.evaluate(readTree)).not.toBe(before);
  // A mark is a place: it is pressed where it stands once the page is read to its end.
  await expect.poll(() => lower(page), PATIENCE).toContain('cuidado manejado');
  const nth = (await lower(page)).indexOf('audición justa');
  const { x, y } = await page.evaluate(readMiddleOfMark, nth);
  await page.mouse.click(x, y);
  const line = await page.waitForSelector('termlight-host >>> .card .settled', PATIENCE);
  expect(await line?.evaluate((one) => one.textContent)).toContain(
    'El programa lo llama «audiencia imparcial',
  );
  await page.close();
});

it('a page in a private window is marked, and nothing of its reader is kept on the device', async () => {
  const page = await firefox.openHidden('en-benefits/page.html');
  // Opened in the window in front: the private one, where no database can be looked into.
  const ours = await firefox.openOwn('options.html');
  const kept = () =>
    ours.evaluate(async () => {
      const { browser } = globalThis as unknown as { browser: Own };
      return Object.keys(await browser.storage.local.get(null));
    });
  const before = await kept();
  await page.bringToFront();
  await readToTheEnd(page);
  const words = await page.evaluate(readPaintedWords);
  const { x, y } = await page.evaluate(readMiddleOfMark, words.indexOf('Medicaid'));
  await page.mouse.click(x, y);
  await page.waitForSelector('termlight-host >>> .card h2', PATIENCE);
  const settings = await ours.evaluate(async () => {
    const { browser } = globalThis as unknown as { browser: Own };
    const request = { type: 'change-settings', patch: { colour: 'blue' } };
    return browser.runtime.sendMessage({
      request,
      incognito: browser.extension.inIncognitoContext,
    });
  });
  expect(settings).toMatchObject({ isPrivate: true, isHeld: true, settings: { colour: 'blue' } });
  expect(await kept()).toEqual(before);
  await page.close();
});

/** What of the extension's own `browser` is used here. */
interface Own {
  readonly extension: { readonly inIncognitoContext: boolean };
  readonly runtime: { readonly sendMessage: (letter: object) => Promise<unknown> };
  readonly storage: { readonly local: { readonly get: (key: null) => Promise<object> } };
}

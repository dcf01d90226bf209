import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  askPage,
  middleOfMark,
  openTestBrowser,
  paintedWords,
  serialised,
  settled,
  type TestBrowser,
} from './chromium.ts';
import { PAGES } from './reader.ts';
import { SPANISH } from './translators/spanish.ts';
import { TRANSLATORS, type Translator } from './translators/translators.ts';

const CASE = 'translated/page.html';
const FIRST = 'h1, section:nth-of-type(1)';
const REST = 'section:not(:nth-of-type(1))';
const PATIENCE = { timeout: 15_000, interval: 100 };

let browser: TestBrowser;
let bare: TestBrowser;

beforeAll(async () => {
  browser = await openTestBrowser(PAGES, { language: 'es' });
  bare = await openTestBrowser(PAGES, { bare: true });
});

afterAll(async () => {
  await browser?.close();
  await bare?.close();
});

const ENGLISH = ['landlord', 'eviction', 'fair hearing', 'reasonable accommodation'];
const WRONG = ['evicción', 'audición justa', 'alojamiento razonable'];

const lower = async (page: Page) => (await paintedWords(page)).map((word) => word.toLowerCase());

async function translate(page: Page, { begin, translate: rewrite }: Translator, parts: string[]) {
  await page.evaluate(begin, 'es');
  for (const part of parts) await page.evaluate(rewrite, { parts: part, words: SPANISH });
}

/** Names of the terms the page's content script has marked in the sections, in order. */
async function marked(page: Page): Promise<readonly string[]> {
  await settled(browser, page);
  return lower(page);
}

describe.each(TRANSLATORS)('$name', (translator) => {
  const { restore } = translator;

  it('has the new language’s words marked in place of the old ones, and each part by its own while half is done', async () => {
    const page = await browser.open(CASE);
    expect(await lower(page)).toEqual(expect.arrayContaining(ENGLISH));
    await translate(page, translator, [FIRST]);
    await expect.poll(() => lower(page), PATIENCE).toEqual(expect.arrayContaining(WRONG));
    const half = await marked(page);
    expect(half).toEqual(expect.arrayContaining(['food stamps', 'managed care plan']));
    // In the part that is still English: once each, a heading and two items of a list.
    const short = ['eviction', 'landlord', 'fair hearing'];
    expect(half.filter((word) => short.includes(word)).toSorted()).toEqual(short.toSorted());
    await page.evaluate(translator.translate, { parts: REST, words: SPANISH });
    await expect
      .poll(() => lower(page), PATIENCE)
      .toEqual(expect.arrayContaining([...WRONG, 'sellos de comida', 'cuidado manejado']));
    // Short texts, which tell nothing of their language, under a lang that is no longer true.
    const whole = await marked(page);
    expect(whole.filter((word) => ['evicción', 'audición justa'].includes(word))).toHaveLength(4);
    expect(whole.filter((word) => /landlord|stamps|hearing|managed/.test(word))).toEqual([]);
    await page.close();
  });

  it('leaves marks as they are once it is done', async () => {
    const page = await browser.open(CASE);
    await translate(page, translator, [FIRST, REST]);
    await expect.poll(() => lower(page), PATIENCE).toContain('cuidado manejado');
    await settled(browser, page);
    const same = await page.evaluate(async () => {
      const ranges = () =>
        [...CSS.highlights].flatMap(([name, all]) => (/-mark/.test(name) ? [...all] : []));
      const before = new Set(ranges());
      // Google lights up the sentence under the pointer.
      document.querySelector('font font')?.classList.add('VIpgJd-yAWNEb-VIpgJd-fmcmS-sn54Q');
      await new Promise((resolve) => setTimeout(resolve, 1500));
      const after = ranges();
      return after.length === before.size && after.every((range) => before.has(range));
    });
    expect(same).toBe(true);
    await page.close();
  });

  it('finds the page as it would be without us', async () => {
    const trees = [];
    for (const one of [browser, bare]) {
      const page = await one.open(CASE);
      await translate(page, translator, [FIRST, REST]);
      if (one === browser) {
        await expect.poll(() => lower(page), PATIENCE).toContain('cuidado manejado');
      }
      trees.push(await serialised(page));
      await page.close();
    }
    expect(trees[0]).toBe(trees[1]);
  });

  it.skipIf(!restore)('has the old words marked again once the original is back', async () => {
    const page = await browser.open(CASE);
    const before = await marked(page);
    await translate(page, translator, [FIRST, REST]);
    await expect.poll(() => lower(page), PATIENCE).toContain('cuidado manejado');
    await page.evaluate(restore as () => void);
    await expect
      .poll(() => lower(page), PATIENCE)
      .toEqual(expect.arrayContaining(['managed care plan', 'food stamps']));
    expect((await marked(page)).toSorted()).toEqual(before.toSorted());
    await page.close();
  });
});

describe('a page that its server has translated', () => {
  /** As TranslatePress or Weglot send it: other text in the same tree, and links to the languages. */
  const html = Object.entries(SPANISH)
    .sort(([one], [other]) => other.length - one.length)
    .reduce(
      (text, [english, spanish]) => text.replaceAll(`>${english}<`, `>${spanish}<`),
      readFileSync(join(PAGES, CASE), 'utf8').replaceAll(
        />\s*(Your) <b>(landlord)<\/b> ([^<]+)</g,
        (_, a, b, c) => `>${SPANISH[a]} <b>${SPANISH[b]}</b> ${SPANISH[c]}<`,
      ),
    )
    .replace('<html lang="en">', '<html lang="es-MX">')
    .replace(
      '</body>',
      '<aside id="weglot-switcher" data-wg-notranslate class="notranslate"><a lang="en">Fair hearing</a></aside></body>',
    );

  it('is marked in its new language', async () => {
    const page = await browser.context.newPage();
    await page.route('**/served.html', (route) =>
      route.fulfill({ contentType: 'text/html', body: html }),
    );
    await page.goto(new URL('served.html', `http://${'termlight-test.gov'}/`).href);
    const words = await marked(page);
    expect(words).toEqual(
      expect.arrayContaining([...WRONG, 'sellos de comida', 'cuidado manejado']),
    );
    expect(words.filter((word) => /landlord|stamps|hearing|managed/.test(word))).toEqual([]);
    await page.close();
  });
});

describe('a wrong word', () => {
  const [google] = TRANSLATORS as [Translator];
  const sentence = 'El programa lo llama «audiencia imparcial';

  async function open(): Promise<Page> {
    const page = await browser.open(CASE);
    await translate(page, google, [FIRST, REST]);
    await expect.poll(() => lower(page), PATIENCE).toContain('cuidado manejado');
    await settled(browser, page);
    return page;
  }

  it('has a card that says what the programme calls it', async () => {
    const page = await open();
    const { x, y } = await middleOfMark(page, (await lower(page)).indexOf('audición justa'));
    await page.mouse.click(x, y);
    const line = page.locator('termlight-host .card .settled');
    await line.waitFor({ timeout: 5000 });
    expect(await line.textContent()).toContain(sentence);
    expect(await line.locator('bdi').getAttribute('lang')).toBe('es');
    await page.close();
  });

  it('has a row that says so in the list, and right words have none', async () => {
    const page = await open();
    await page.bringToFront();
    await askPage(browser.context, { type: 'open-panel' });
    const rows = page.locator('termlight-host .panel li');
    await rows.first().waitFor({ timeout: 5000 });
    const texts = await rows.allTextContents();
    expect(texts.filter((text) => text.includes(sentence))).toHaveLength(1);
    expect(texts.find((text) => text.startsWith('Medicaid'))).not.toContain('El programa');
    await page.close();
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readMiddleOfMark } from '../../browser/in-page.ts';
import { recordTried } from '../record.ts';
import { type OpenPages, openPages } from './open-pages.ts';

const BODY =
  '<h1>Aid</h1><p>Apply for Medicaid and SNAP. Your household and its income decide.</p>';

let browser: OpenPages;
let page: Page;
beforeAll(async () => {
  browser = await openPages({ '/': { body: BODY } }, { language: 'ar' });
  page = await browser.context.newPage();
  // A page may have replaced what makes shadow trees before we came.
  await page.addInitScript(() => {
    const { attachShadow } = Element.prototype;
    const caught: ShadowRoot[] = [];
    Object.assign(globalThis, { caught, paths: [] });
    Element.prototype.attachShadow = function attach(options) {
      const root = attachShadow.call(this, { ...options, mode: 'open' });
      caught.push(root);
      return root;
    };
    for (const name of ['click', 'pointerdown', 'focusin', 'keydown', 'toggle']) {
      addEventListener(
        name,
        (event) => {
          const path = event.composedPath().map((one) => (one as Element).outerHTML ?? '');
          (globalThis as unknown as { paths: string[][] }).paths.push(path);
        },
        true,
      );
    }
  });
  await page.goto('http://termlight-test.gov/');
  await page.waitForFunction(() => CSS.highlights.get('termlight-ext-mark-light')?.size === 4);
  await page.locator('termlight-host').waitFor({ state: 'attached' });
});
afterAll(() => browser?.close());

/** All that a page's script can get hold of, as one text. */
const readAll = () =>
  page.evaluate(() => {
    const { caught, paths } = globalThis as unknown as { caught: ShadowRoot[]; paths: string[][] };
    const host = document.querySelector('termlight-host');
    const boxes = [...Array(40).keys()].flatMap((x) =>
      [...Array(30).keys()].map((y) => document.elementFromPoint(x * 30, y * 30)?.outerHTML ?? ''),
    );
    return [
      document.documentElement.outerHTML,
      (document.documentElement as HTMLElement).innerText,
      document.documentElement.getHTML({ serializableShadowRoots: true }),
      host?.shadowRoot?.innerHTML ?? '',
      caught.map((root) => root.innerHTML).join(),
      paths.flat().join(),
      document.activeElement?.outerHTML ?? '',
      String(getSelection()),
      boxes.join(),
      [...document.querySelectorAll(':lang(ar)')].map((one) => one.outerHTML).join(),
      document.adoptedStyleSheets
        .flatMap((sheet) => [...sheet.cssRules])
        .map((rule) => rule.cssText)
        .join(),
    ].join('\n');
  });

it('a marked page sees names, ranges, a sheet and an empty element, and nothing more', async () => {
  const sees = await page.evaluate(() => {
    const host = document.querySelector('termlight-host') as HTMLElement;
    return {
      names: [...CSS.highlights.keys()].sort(),
      sheets: document.adoptedStyleSheets.length,
      attributes: [...host.attributes].map(({ name }) => name),
      keys: Reflect.ownKeys(host).map(String),
      inside: host.childNodes.length,
      tree: host.shadowRoot,
    };
  });
  const look = ['', '-dark', '-light'];
  expect(sees).toEqual({
    names: ['mark', 'open'].flatMap((one) => look.map((way) => `termlight-ext-${one}${way}`)),
    sheets: 1,
    attributes: [],
    keys: [],
    inside: 0,
    tree: null,
  });
});

it('a marked page does not learn the reader’s language or what she is shown', async () => {
  const failed: string[] = [];
  const look = async (when: string) => {
    const all = await readAll();
    if (/[\u0600-\u06ff]|\blang="?ar\b/.test(all)) failed.push(when);
  };
  await look('before a word was pressed');
  const { x, y } = await page.evaluate(readMiddleOfMark, 1);
  await page.mouse.click(x, y);
  const opened = () =>
    page.evaluate(() =>
      ['', '-light', '-dark'].some((way) => CSS.highlights.get(`termlight-ext-open${way}`)?.size),
    );
  await expect.poll(opened).toBe(true);
  await look('with a card open');
  await page.keyboard.press('Tab');
  await look('with the focus in the card');
  await page.keyboard.press('Control+a');
  await look('with all of it selected');
  await page.keyboard.press('Escape');
  await expect.poll(opened).toBe(false);
  await look('after it was closed');
  recordTried({ part: 'messages', what: 'looks for the reader’s language', tried: 5, failed });
  expect(failed).toEqual([]);
});

it('docs/security.md names every highlight that a page can see', () => {
  const told = readFileSync(join(import.meta.dirname, '../../../docs/security.md'), 'utf8');
  for (const name of ['termlight-ext-mark', 'termlight-ext-open', 'termlight-host']) {
    expect(told).toContain(name);
  }
});

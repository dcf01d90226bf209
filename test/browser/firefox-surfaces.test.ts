import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Request, SettingsAnswer } from '../../extension/messages.ts';
import { openTestFirefox, type TestFirefox } from './firefox.ts';
import { heldByExtension, NOTHING } from './held-by-extension.ts';
import { readPaintedWords } from './in-page.ts';
import { said } from './said.ts';
import { readToTheEnd } from './same-document.ts';

/*
 * The extension's own pages at their true addresses, with the true background behind them. Driven in
 * tabs: the popup's frame, the sidebar's and the browser's questions are out of a driver's reach.
 */

const PAGE = 'en-benefits/page.html';
const LETTER = join(import.meta.dirname, '../fixtures/letters/denial-notice.pdf');
const SOON = { timeout: 20_000 };

let firefox: TestFirefox;
/** Pages of the test that runs now. */
let pages: Page[] = [];

beforeAll(async () => {
  firefox = await openTestFirefox(join(import.meta.dirname, '../pages'));
});
afterEach(async () => {
  const [last] = pages;
  if (last) await ask(await openOwn('options.html'), { type: 'clear-all' }).catch(() => {});
  for (const page of pages) await page.close();
  pages = [];
});
afterAll(() => firefox?.close());

async function openOwn(path: string): Promise<Page> {
  const page = await firefox.openOwn(path);
  pages.push(page);
  await page.waitForSelector('button, select');
  return page;
}

async function openMarked(): Promise<Page> {
  const page = await firefox.open(PAGE);
  pages.push(page);
  await readToTheEnd(page);
  return page;
}

/** What of the extension's own `browser` is used here. */
interface Own {
  readonly runtime: { readonly sendMessage: (letter: unknown) => Promise<unknown> };
  readonly tabs: { readonly query: (what: object) => Promise<{ id: number }[]> };
  readonly permissions: { readonly contains: (what: object) => Promise<boolean> };
  readonly storage: Readonly<
    Record<'local' | 'session', { readonly get: (key: null) => Promise<object> }>
  >;
}

function ask<T>(ours: Page, request: Request): Promise<T> {
  return ours.evaluate(
    (letter) =>
      (globalThis as unknown as { browser: Own }).browser.runtime.sendMessage(letter) as Promise<T>,
    { request, incognito: false },
  ) as Promise<T>;
}

const settingsOf = async (ours: Page) =>
  (await ask<SettingsAnswer>(ours, { type: 'settings' })).settings;

/** Presses what has a name, as a reader does: scrolled to, with the mouse. */
async function press(on: Page, role: string, name: string): Promise<void> {
  const found = await on.waitForSelector(`aria/${name}[role="${role}"]`);
  await found?.click();
}

const textOf = (on: Page, selector: string) =>
  on.evaluate((one) => document.querySelector(one)?.textContent ?? '', selector);
const textsOf = (on: Page, selector: string) =>
  on.evaluate((all) => [...document.querySelectorAll(all)].map((one) => one.textContent), selector);

async function type(on: Page, selector: string, text: string): Promise<void> {
  await on.waitForSelector(selector);
  await on.focus(selector);
  await on.keyboard.type(text);
}

describe('the welcome page', () => {
  it('turns to the language that is chosen, keeps it, and marks its letter', async () => {
    const on = await openOwn('welcome.html');
    await expect.poll(() => on.evaluate(readPaintedWords), SOON).toContain('SNAP');
    await press(on, 'radio', 'العربية');
    await expect.poll(() => on.evaluate(() => document.documentElement.dir), SOON).toBe('rtl');
    expect((await settingsOf(on)).language).toBe('ar');
    const next = said('extension/entrypoints/welcome', 'ar', 'welcome.next');
    // Its letter is read anew in the other language first, and a press beside a card closes it:
    // a next press comes only where the last one has had its time.
    const cards = async () => (await on.$$('termlight-host >>> .card h2')).length;
    await expect
      .poll(
        async () => {
          if ((await cards()) === 0) await press(on, 'button', next);
          return cards();
        },
        { ...SOON, interval: 2_000 },
      )
      .toBe(1);
    expect(await on.$eval('termlight-host >>> .card', (card) => card.getAttribute('lang'))).toBe(
      'ar',
    );
  });

  it('keeps where it is to work, asks for more sites in the press, and gives them back', async () => {
    const on = await openOwn('welcome.html');
    const mayAll = () =>
      on.evaluate(() =>
        (globalThis as unknown as { browser: Own }).browser.permissions.contains({
          origins: ['*://*/*'],
        }),
      );
    const choose = async (value: string) => {
      await (await on.waitForSelector(`input[value="${value}"]`))?.click();
      await expect.poll(async () => (await settingsOf(on)).sites, SOON).toBe(value);
    };
    await choose('all');
    await expect.poll(mayAll, SOON).toBe(true);
    await choose('click');
    await expect.poll(mayAll, SOON).toBe(false);
  });
});

describe('the options', () => {
  it('keep each choice at once, and marks on open pages follow', async () => {
    const marked = await openMarked();
    const on = await openOwn('options.html');
    await press(on, 'radio', said('extension/entrypoints/options', 'en', 'options.colours.none'));
    await expect.poll(async () => (await settingsOf(on)).colour, SOON).toBe('none');
    const sheets = () =>
      marked.evaluate(() =>
        document.adoptedStyleSheets
          .flatMap(({ cssRules }) => [...cssRules])
          .map(({ cssText }) => cssText)
          .join(),
      );
    await expect.poll(sheets, SOON).not.toContain('background-color');
    await expect.poll(() => textOf(on, '[role=status]'), SOON).toBe('Saved.');
  });

  it('switch private mode, and “Clear and finish” leaves nothing behind', async () => {
    const on = await openOwn('options.html');
    await openMarked();
    await on.bringToFront();
    await ask(on, { type: 'change-settings', patch: { language: 'vi' } });
    const held0 = await heldByExtension(on);
    expect(held0).not.toEqual(NOTHING);
    const clear = said('extension/entrypoints/options', 'vi', 'options.clear');
    await press(on, 'button', clear);
    await expect.poll(() => heldByExtension(on).catch(() => null), SOON).toEqual(NOTHING);
    await on.waitForSelector('h1');
    await ask(on, { type: 'set-private', on: true });
    await ask(on, { type: 'change-settings', patch: { language: 'ar' } });
    expect(await heldByExtension(on)).toMatchObject({
      local: ['private'],
      caches: [],
      localStorage: 0,
    });
  });
});

describe('the popup', () => {
  it('counts the words of the page in front, and takes the marks off its site and back', async () => {
    const popup = await openOwn('popup.html');
    const marked = await openMarked();
    // It looks at the tab in front whenever something it is drawn from changes.
    await ask(popup, { type: 'change-settings', patch: { textSize: 'normal' } });
    await expect.poll(() => textOf(popup, '[role=status]'), SOON).toBe('10 words explained here');
    const toggle = () =>
      popup.evaluate(() => document.querySelector<HTMLElement>('input[type=checkbox]')?.click());
    const size = () => marked.evaluate(() => CSS.highlights.size);
    await toggle();
    await expect.poll(size, SOON).toBe(0);
    await expect
      .poll(() => popup.evaluate(() => document.querySelector('input')?.checked), SOON)
      .toBe(false);
    await toggle();
    await expect.poll(size, SOON).toBeGreaterThan(0);
  });
});

describe('the sidebar’s page', () => {
  const tab = async (on: Page, nth: number) => (await on.$$('[role=tab]'))[nth]?.click();
  const headings = (on: Page) => textsOf(on, 'summary b');
  const search = async (on: Page, text: string) => {
    await tab(on, 1);
    await type(on, '#search', text);
  };

  it('shows the page’s words in order, and brings one into sight there', async () => {
    const marked = await openMarked();
    const ours = await openOwn('options.html');
    const id = await ours.evaluate(async () => {
      const { tabs } = (globalThis as unknown as { browser: Own }).browser;
      return (await tabs.query({ url: '*://*.gov/*' }))[0]?.id;
    });
    const on = await openOwn(`sidepanel.html?tab=${id}`);
    await expect.poll(async () => (await headings(on)).length, SOON).toBe(10);
    await type(on, '#filter', 'appeal');
    await expect.poll(() => headings(on), SOON).toEqual(['appeal']);
    await (await on.$('summary'))?.click();
    await press(on, 'button', 'Show on the page');
    await marked.bringToFront();
    await marked.waitForSelector('termlight-host >>> .card h2', SOON);
  });

  it('finds every word in any language, and keeps those that are saved', async () => {
    const on = await openOwn('sidepanel.html');
    await search(on, 'apelacion');
    await expect.poll(async () => (await headings(on))[0], SOON).toBe('appeal');
    await (await on.$('summary'))?.click();
    await press(on, 'button', 'Save');
    await on.waitForSelector('aria/Take off my list[role="button"]');
    await on.evaluate(() => location.reload());
    await expect.poll(async () => (await on.$$('[role=tab]')).length, SOON).toBe(3);
    await tab(on, 2);
    await expect.poll(() => headings(on), SOON).toEqual(['appeal']);
  });

  it('keeps a suggested word on the device until she takes it away', async () => {
    const on = await openOwn('sidepanel.html');
    await search(on, 'quasiblurb form');
    await press(on, 'button', 'Suggest this word');
    await press(on, 'button', 'Keep this suggestion');
    await tab(on, 2);
    await expect.poll(() => textOf(on, '.suggested'), SOON).toContain('quasiblurb form');
    await press(on, 'button', 'Remove');
    await expect.poll(() => textsOf(on, '.suggested'), SOON).toEqual([]);
  });
});

describe('the reader', () => {
  it('reads a pasted text, keeps the focus in it, explains a word by key, and clears all of it', async () => {
    const on = await openOwn('reader.html');
    await type(
      on,
      'textarea',
      'If you do not agree, ask for a fair hearing about your SNAP benefits.',
    );
    await on.keyboard.press('Tab');
    await on.keyboard.press('Enter');
    await on.waitForSelector('.tl-mark', SOON);
    const isInside = () => on.evaluate(() => document.activeElement?.matches('.tl-body'));
    expect(await isInside()).toBe(true);
    await on.focus('.tl-mark');
    await on.keyboard.press('Enter');
    await on.waitForSelector('.tl-note:focus', SOON);
    await on.keyboard.press('Escape');
    await expect
      .poll(() => on.evaluate(() => document.activeElement?.className), SOON)
      .toContain('tl-mark');
    await press(on, 'button', 'Clear and finish');
    await on.waitForSelector('.tl-done', SOON);
    expect(await textOf(on, 'body')).not.toContain('fair hearing');
  });

  it('reads a PDF, and makes a handout of the words that are ticked', async () => {
    const on = await openOwn('reader.html');
    const given = await on.$('input[type=file]');
    await (given as unknown as { uploadFile: (path: string) => Promise<void> }).uploadFile(LETTER);
    await on.waitForSelector('.tl-mark', { timeout: 40_000 });
    expect(await textOf(on, 'article h1')).toBe('Notice of denial');
    expect(await textsOf(on, '.tl-mark')).toContain('aid paid pending');
    await press(on, 'button', 'Make a handout');
    await press(on, 'button', 'Tick none');
    await (await on.waitForSelector('.tl-tick input'))?.click();
    const ticked = () =>
      on.evaluate(() => document.querySelectorAll('.tl-tick input:checked').length);
    await expect.poll(ticked).toBe(1);
    const kept = JSON.stringify(
      await on.evaluate(async () => {
        const { storage } = (globalThis as unknown as { browser: Own }).browser;
        return [await storage.local.get(null), await storage.session.get(null)];
      }),
    );
    expect(kept).not.toMatch(/denial|aid paid/i);
  });
});

describe.each(['en', 'ar'])('in %s', (language) => {
  const SURFACES = ['welcome', 'options', 'popup', 'sidepanel', 'reader'];
  it.each(SURFACES)('%s has no error, and nothing scrolls sideways at any width', async (name) => {
    const ours = await openOwn('options.html');
    await ask(ours, { type: 'change-settings', patch: { language } });
    const on = await openOwn(`${name}.html`);
    const errors: string[] = [];
    on.on('console', (line) => line.type() === 'error' && errors.push(line.text()));
    on.on('pageerror', (error) => errors.push(String(error)));
    await on.evaluate(() => location.reload());
    await expect
      .poll(() => on.evaluate(() => document.documentElement.lang).catch(() => ''), SOON)
      .toBe(language);
    await on.waitForSelector('button, select');
    for (const width of [1280, 360]) {
      await on.setViewport({ width, height: 800 });
      const sideways = await on.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(sideways).toBe(0);
      if (process.env.PICTURES) {
        const path = join(process.env.PICTURES, `${name}-${language}-${width}.png`);
        await on.screenshot({ path: path as `${string}.png`, fullPage: true });
      }
    }
    expect(errors).toEqual([]);
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { madePdf } from '../fixtures/made-pdf.ts';
import { axeFaults } from './axe.ts';
import { openTestBrowser, type TestBrowser } from './chromium.ts';
import { openPopup } from './reader.ts';
import { said } from './said.ts';
import { SCREENS, show } from './screens.ts';
import { readSurfaceFaults } from './surface-faults.ts';

const PAGES = join(import.meta.dirname, '../pages');
const LETTERS = join(import.meta.dirname, '../fixtures/letters');

const browsers = new Map<string, Promise<TestBrowser>>();

afterEach(async () => {
  for (const browser of browsers.values()) {
    // A browser without any page ends.
    const [, ...pages] = (await browser).context.pages();
    for (const page of pages) await page.close();
  }
});

afterAll(async () => {
  for (const browser of browsers.values()) await (await browser).close();
});

function browserOf(language: string): Promise<TestBrowser> {
  const browser = browsers.get(language) ?? openTestBrowser(PAGES, { language });
  browsers.set(language, browser);
  return browser;
}

/** Our reader in a tab of its own, with nothing to read yet. */
async function openReader(language = 'en-US', hash = ''): Promise<Page> {
  const { context } = await browserOf(language);
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const page = await context.newPage();
  await page.goto(`chrome-extension://${new URL(worker.url()).host}/reader.html${hash}`);
  await page.locator('.tl-reader').waitFor();
  return page;
}

/** Gives a file of any name and kind to the reader. */
async function giveFile(on: Page, name: string, bytes: Uint8Array): Promise<void> {
  await on.locator('input[type=file]').setInputFiles({
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(bytes),
  });
}

async function giveLetter(on: Page, name: string): Promise<void> {
  await giveFile(on, `${name}.pdf`, readFileSync(join(LETTERS, `${name}.pdf`)));
  await on.locator('.tl-mark').first().waitFor();
}

const bytesOf = (text: string) => new TextEncoder().encode(text);
const inSpanish = (key: string) => said('shared/reader', 'es', `reader.${key}`);
const wordsOn = (on: Page) => on.locator('.tl-mark').allTextContents();
const bar = (on: Page) => on.locator('.tl-bar');

describe('a letter as PDF', () => {
  it('is read clean, with its words marked and explained beside it', async () => {
    const on = await openReader('es');
    await giveLetter(on, 'denial-notice');
    expect(await on.locator('article h1').textContent()).toBe('Notice of denial');
    expect(await wordsOn(on)).toContain('aid paid pending');
    await on.getByRole('button', { name: 'deadline' }).first().click();
    const note = on.locator('.tl-note');
    // In her language, and in English beside it.
    expect(await note.locator('.tl-told').first().getAttribute('lang')).toBe('es');
    expect(await note.locator('.tl-told').last().getAttribute('lang')).toBe('en');
  });

  it('asks nothing of any other origin, however long it is', async () => {
    const on = await openReader();
    const asked: string[] = [];
    on.on('request', (request) => asked.push(request.url()));
    const pages = Array.from({ length: 305 }, (_, i) => [
      { text: `Page ${i + 1} tells of a fair hearing and of SNAP.`, x: 72, y: 600 },
    ]);
    await giveFile(on, 'long.pdf', madePdf(pages));
    await on.locator('.tl-mark').first().waitFor();
    expect(await on.locator('.tl-fault').textContent()).toContain('305 pages');
    expect(await on.locator('article > .tl-row').count()).toBe(300);
    expect(asked.length).toBeGreaterThan(0);
    expect(
      asked.filter((url) => !/^(?:chrome-extension|blob:chrome-extension):/.test(url)),
    ).toEqual([]);
  });
});

describe('what is not what it says, or can’t be read', () => {
  it('a page named as PDF is read as the page it is', async () => {
    const on = await openReader();
    await giveFile(on, 'letter.pdf', bytesOf('<html lang="en"><p>Ask for a fair hearing.</p>'));
    await on.locator('.tl-mark').first().waitFor();
    expect(await on.locator('article').textContent()).toContain('Ask for a fair hearing.');
  });

  it.each([
    ['a locked PDF', madePdf([[]], { isLocked: true }), /password/],
    ['a PDF of pictures', madePdf([[], []]), /picture of a letter/],
    ['a photo named as PDF', bytesOf('GIF89a…'), /photo/],
    ['a program', new Uint8Array([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0]), /this kind of file/],
    ['a PDF that is cut off', bytesOf('%PDF-1.7\n1 0 obj'), /damaged/],
    ['nothing at all', new Uint8Array(), /no text/],
  ])('%s: one sentence, and the way on stays', async (_, bytes, sentence) => {
    const on = await openReader();
    await giveFile(on, 'letter.pdf', bytes);
    const fault = on.locator('[role=alert] .tl-fault');
    await fault.waitFor();
    expect(await fault.textContent()).toMatch(sentence);
    expect(await on.locator('textarea').isVisible()).toBe(true);
  });

  it('a paste of 20 MB is refused with a sentence', async () => {
    const on = await openReader();
    await on.locator('textarea').evaluate((field) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', 'SNAP is help. '.repeat(1_500_000));
      const init = { clipboardData, bubbles: true, cancelable: true };
      field.dispatchEvent(new ClipboardEvent('paste', init));
    });
    await on.locator('.tl-fault').waitFor();
    expect(await on.locator('.tl-fault').textContent()).toContain('too much');
    expect(await on.locator('textarea').inputValue()).toBe('');
  });

  it('scripts and handlers of a page never run, and nothing of it is fetched', async () => {
    const on = await openReader();
    const asked: string[] = [];
    on.on('request', (request) => asked.push(request.url()));
    const html = `<html lang="en"><script>globalThis.ran = 1</script>
      <img src="http://tracker.gov/x.png" onerror="globalThis.ran = 1">
      <svg onload="globalThis.ran = 1"></svg><style>@import "http://tracker.gov/x.css"</style>
      <p onclick="globalThis.ran = 1">Ask for a fair hearing at
      <a href="javascript:globalThis.ran = 1">the office</a>.</p>`;
    await giveFile(on, 'page.html', bytesOf(html));
    await on.locator('.tl-mark').first().waitFor();
    await on.locator('article p').first().click();
    expect(await on.evaluate(() => (globalThis as { ran?: number }).ran)).toBeUndefined();
    expect(asked.filter((url) => url.includes('tracker'))).toEqual([]);
    expect(await on.locator('article a[href^=javascript], article [onclick]').count()).toBe(0);
  });
});

describe('a page in a tab', () => {
  it('is read from the popup, its address without query, and nothing of it is kept', async () => {
    const browser = await browserOf('en-US');
    const front = await browser.open('en-benefits/page.html?case=123#part');
    const popup = await openPopup(front);
    const opened = browser.context.waitForEvent('page');
    await popup.getByRole('button', { name: 'Read this page here' }).click();
    const on = await opened;
    await on.locator('.tl-mark').first().waitFor();
    expect(await wordsOn(on)).toContain('Medicaid');
    await on.getByRole('button', { name: said('shared/reader', 'en', 'reader.handout') }).click();
    const sheet = on.locator('.tl-sheet');
    expect(await sheet.locator('header bdi').textContent()).toMatch(/\/en-benefits\/page\.html$/);
    expect(await sheet.locator('svg[role=img]').count()).toBe(1);
    const kept = await on.evaluate(async () => {
      const { storage } = (globalThis as unknown as { chrome: Chrome }).chrome;
      return JSON.stringify([await storage.local.get(null), await storage.session.get(null)]);
    });
    expect(kept).not.toMatch(/Medicaid|page\.html/);
  });

  it('that is gone leaves the ways to give something', async () => {
    const on = await openReader('en-US', '#999999');
    expect(await on.locator('textarea').isVisible()).toBe(true);
  });
});

interface Chrome {
  readonly storage: Record<'local' | 'session', { get: (key: null) => Promise<object> }>;
}

describe('by key alone', () => {
  it('the focus stays in the view as one takes the place of another', async () => {
    const on = await openReader();
    const focused = () => on.evaluate(() => document.activeElement?.className);
    await on.locator('textarea').fill('Ask for a fair hearing about your SNAP benefits.');
    await on.getByRole('button', { name: 'Read this text' }).press('Enter');
    await on.locator('.tl-mark').first().waitFor();
    expect(await focused()).toBe('tl-body');
    await on.getByRole('button', { name: 'Make a handout' }).press('Enter');
    await on.locator('.tl-sheet').waitFor();
    expect(await focused()).toBe('tl-body');
    // What keeps its place keeps the focus.
    await bar(on).getByRole('button', { name: 'Clear and finish' }).press('Enter');
    await on.locator('.tl-done').waitFor();
    expect(await focused()).toContain('tl-clear');
  });

  it('a word opens, its explanation takes the focus, and Escape brings it back', async () => {
    const on = await openReader('es');
    await giveLetter(on, 'denial-notice');
    const word = on.getByRole('button', { name: 'deadline' }).first();
    await word.focus();
    await on.keyboard.press('Space');
    await on.locator('.tl-note:focus').waitFor();
    expect(await word.getAttribute('aria-expanded')).toBe('true');
    await on.keyboard.press('Escape');
    await expect.poll(() => word.evaluate((one) => one === document.activeElement)).toBe(true);
    expect(await on.locator('.tl-note').count()).toBe(0);
  });

  it('the list of all words leads to a word', async () => {
    const on = await openReader('es');
    await giveLetter(on, 'denial-notice');
    await bar(on).getByRole('button').first().press('Enter');
    const panel = on.locator('termlight-host .panel');
    await panel.locator('li button').last().press('Enter');
    await on.locator('.tl-note:focus').waitFor();
    expect(await panel.locator('h2').count()).toBe(0);
  });
});

describe('what is made of it', () => {
  it('a handout prints the ticked words only, and nothing of the page around', async () => {
    const on = await openReader('es');
    await giveLetter(on, 'denial-notice');
    await on.getByRole('button', { name: inSpanish('handout') }).click();
    const boxes = on.locator('.tl-tick input');
    const all = await boxes.count();
    await on.getByRole('button', { name: inSpanish('sheet.none') }).click();
    await boxes.first().check();
    await on.emulateMedia({ media: 'print' });
    const shown = on.locator('.tl-sheet li').filter({ visible: true });
    expect(all).toBeGreaterThan(10);
    expect(await shown.count()).toBe(1);
    expect(await on.locator('.tl-bar').isVisible()).toBe(false);
    expect(await on.locator('.tl-notes').isVisible()).toBe(true);
    await on.emulateMedia({ media: null });
  });

  it('a file opens without network, script or extension, once its reader was warned', async () => {
    const on = await openReader('es');
    await giveLetter(on, 'denial-notice');
    await on.getByRole('button', { name: inSpanish('save') }).click();
    expect(await on.locator('.tl-ask').textContent()).toContain(inSpanish('saveWarning'));
    const download = on.waitForEvent('download');
    await on.getByRole('button', { name: inSpanish('saveNow') }).click();
    const path = await (await download).path();
    const html = readFileSync(path, 'utf8');
    expect(html).not.toMatch(/<script|\ssrc=|\son\w+=|@import|url\(/i);
    expect(html.length).toBeLessThan(200_000);
    await on.setContent(html);
    expect(await on.locator('main .term').count()).toBeGreaterThan(15);
    expect(await on.locator('.terms li').count()).toBeGreaterThan(15);
  });
});

describe('"Clear and finish"', () => {
  it('is always in sight, leaves nothing of the text, and says so', async () => {
    const on = await openReader('es');
    await giveLetter(on, 'denial-notice');
    await on.evaluate(() => scrollTo(0, document.body.scrollHeight));
    const button = bar(on).getByRole('button', { name: inSpanish('clear') });
    const box = await button.boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect(box?.y).toBeLessThan(100);
    await button.click();
    await on.locator('.tl-done').waitFor();
    expect(await on.locator('html').textContent()).not.toContain('denial');
    expect(new URL(on.url()).hash).toBe('#cleared');
  });
});

describe.each(['en-US', 'ar'])('in %s', (language) => {
  it.each(SCREENS)('axe and we find no fault: $name', async (screen) => {
    const on = await openReader(language);
    await show(on, screen);
    expect(await axeFaults(on)).toEqual([]);
    await giveLetter(on, 'renewal-notice');
    await on.locator('.tl-mark').nth(3).click();
    await on.locator('.tl-note').waitFor();
    expect(await axeFaults(on)).toEqual([]);
    expect(await on.locator('.tl-about').evaluate(readSurfaceFaults)).toEqual([]);
    expect(await on.locator('.tl-bar').evaluate(readSurfaceFaults)).toEqual([]);
    expect(await sideways(on)).toBe(0);
    const handout = said('shared/reader', language.slice(0, 2), 'reader.handout');
    await on.getByRole('button', { name: handout }).click();
    expect(await axeFaults(on)).toEqual([]);
    expect(await sideways(on)).toBe(0);
  });
});

/** How far the page can be moved sideways, in CSS pixels. */
function sideways(on: Page): Promise<number> {
  return on.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

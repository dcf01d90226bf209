import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { madePdf } from '../fixtures/made-pdf.ts';
import { openSite } from './open-site.ts';
import { said } from './said.ts';
import { useSite } from './use-site.ts';

const LETTERS = join(import.meta.dirname, '../fixtures/letters');
const LETTER = 'You may get SNAP. Send your recertification before the deadline.';

const site = useSite();

const inSpanish = (key: string) => said('shared/reader', 'es', `reader.${key}`);
const bytesOf = (text: string) => new TextEncoder().encode(text);

async function openReader(): Promise<Page> {
  const page = await site().open('es/read.html');
  await page.locator('#reader textarea').waitFor();
  return page;
}

async function giveFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(bytes),
  });
}

/** Pastes as a hand does; a driver's own typing would take minutes for so much. */
async function paste(page: Page, selector: string, what: { text: string; times: number }) {
  await page.locator(selector).evaluate((field, { text, times }) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text.repeat(times));
    const init = { clipboardData, bubbles: true, cancelable: true };
    field.dispatchEvent(new ClipboardEvent('paste', init));
  }, what);
}

/** What a page's script holds once nothing that can go is kept, in MB. */
async function heldBy(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 1_000_000;
}

describe('what can’t be read', () => {
  it.each([
    ['a locked PDF', madePdf([[]], { isLocked: true }), 'encrypted'],
    ['a PDF of pictures', madePdf([[], []]), 'no-text'],
    ['a photo named as PDF', bytesOf('GIF89a…'), 'photo'],
    ['a program named as PDF', new Uint8Array([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0]), 'unknown-type'],
    ['a PDF that is cut off', bytesOf('%PDF-1.7\n1 0 obj'), 'unreadable'],
    ['nothing at all', new Uint8Array(), 'empty'],
  ])('%s gets its sentence, and the way on stays', async (_, bytes, fault) => {
    const page = await openReader();
    await giveFile(page, 'letter.pdf', bytes);
    const told = page.locator('[role=alert] .tl-fault');
    await told.waitFor();
    expect(await told.textContent()).toBe(inSpanish(`fault.${fault}`));
    await page.locator('#reader textarea').fill(LETTER);
    await page.locator('#reader [type=submit]').click();
    await page.locator('.tl-mark').first().waitFor();
    await page.context().close();
  });

  it('20 MB pasted are refused before they come in, and held nowhere', async () => {
    const page = await openReader();
    const before = await heldBy(page);
    await paste(page, '#reader textarea', { text: 'SNAP is help. ', times: 1_500_000 });
    await page.locator('.tl-fault').waitFor();
    expect(await page.locator('.tl-fault').textContent()).toBe(inSpanish('fault.too-large'));
    expect(await page.locator('#reader textarea').inputValue()).toBe('');
    expect((await heldBy(page)) - before).toBeLessThan(5);
    await page.context().close();
  });

  it('20 MB of a page are refused where one is looked through', async () => {
    const page = await site().open('en/audit.html');
    await paste(page, '#page', { text: '<p>SNAP is help.</p>', times: 1_000_000 });
    expect(await page.locator('#page').inputValue()).toBe('');
    await expect
      .poll(() => page.locator('#page-fault').textContent())
      .toBe(await page.locator('form.audit').getAttribute('data-too-large'));
    await page.context().close();
  });
});

describe('what tries to do something', () => {
  it('a page’s scripts and handlers never run, and nothing of it is fetched', async () => {
    const page = await openReader();
    const html = `<html lang="en"><script>globalThis.ran = 1</script>
      <img src="http://tracker.test/x.png" onerror="globalThis.ran = 1">
      <svg onload="globalThis.ran = 1"></svg><style>@import "http://tracker.test/x.css"</style>
      <iframe srcdoc="<script>parent.ran = 1</script>"></iframe>
      <p onclick="globalThis.ran = 1">Ask for a fair hearing at
      <a href="javascript:globalThis.ran = 1">the office</a>.</p>`;
    await giveFile(page, 'page.html', bytesOf(html));
    await page.locator('.tl-mark').first().waitFor();
    await page.locator('article p').first().click();
    expect(await page.evaluate(() => (globalThis as { ran?: number }).ran)).toBeUndefined();
    const left = page.locator('article :is([href^=javascript], [onclick], iframe)');
    expect(await left.count()).toBe(0);
    // What the browser says of the policy is that it ran nothing; a request would be an address.
    const others = site()
      .faults.splice(0)
      .filter((one) => !one.includes('Content Security Policy'));
    expect(others).toEqual([]);
    await page.context().close();
  });
});

describe('a long PDF', () => {
  it('is read for 300 pages, says so, and is let go', async () => {
    const page = await openReader();
    const before = await heldBy(page);
    const pages = Array.from({ length: 305 }, (_, i) => [
      { text: `Page ${i + 1} tells of a fair hearing and of SNAP.`, x: 72, y: 600 },
    ]);
    await giveFile(page, 'long.pdf', madePdf(pages));
    await page.locator('.tl-mark').first().waitFor();
    expect(await page.locator('.tl-fault').textContent()).toContain('305');
    expect(await page.locator('article > .tl-row').count()).toBe(300);
    expect((await heldBy(page)) - before).toBeLessThan(40);
    await page.getByRole('button', { name: inSpanish('clear') }).click();
    await page.locator('.tl-done').waitFor();
    // pdf.js and what reads with it stay; the letter does not.
    expect((await heldBy(page)) - before).toBeLessThan(10);
    await page.context().close();
  });
});

describe('a handout in a language that can’t be loaded', () => {
  it('is not printed, says so, and comes once it can', async () => {
    const page = await openReader();
    await page.locator('#reader textarea').fill(LETTER);
    await page.locator('#reader [type=submit]').click();
    await page.getByRole('button', { name: inSpanish('handout') }).click();
    await page.locator('.tl-sheet[lang=es]').waitFor();
    await page.context().setOffline(true);
    const language = page.getByLabel(inSpanish('sheet.language'));
    await language.selectOption('vi');
    const fault = page.locator('.tl-about .tl-fault');
    await fault.waitFor();
    expect(await fault.textContent()).toContain(inSpanish('failed'));
    expect(await page.locator('.tl-sheet').count()).toBe(0);
    const print = page.getByRole('button', { name: inSpanish('sheet.print'), exact: true });
    expect(await print.isDisabled()).toBe(true);
    // Her own is there all the while.
    await language.selectOption('es');
    await page.locator('.tl-sheet[lang=es]').waitFor();
    await language.selectOption('vi');
    await fault.waitFor();
    await page.context().setOffline(false);
    await fault.getByRole('button').click();
    const sheet = page.locator('.tl-sheet[lang=vi]');
    await sheet.waitFor();
    expect(await sheet.locator('.tl-kicker').textContent()).toBe(
      said('shared/reader', 'vi', 'reader.sheet.title'),
    );
    expect(await sheet.locator('.tl-two').first().locator('div').last().getAttribute('lang')).toBe(
      'en',
    );
    const others = site()
      .faults.splice(0)
      .filter((one) => !one.includes('ERR_INTERNET'));
    expect(others).toEqual([]);
    await page.context().close();
  });
});

/** Presses Tab until this has the focus, and counts. */
async function tabTo(page: Page, selector: string): Promise<number> {
  for (let presses = 1; presses <= 80; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((one) => document.activeElement?.matches(one), selector))
      return presses;
  }
  throw new Error(`No Tab leads to ${selector}.`);
}

/** Pastes, opens a word, closes it, chooses a second language, makes a handout and clears: by key. */
async function readByKey(page: Page, second: string): Promise<void> {
  const opened = page.locator('.tl-note');
  await tabTo(page, '#tl-paste');
  await page.keyboard.insertText(LETTER);
  await tabTo(page, '#reader [type=submit]');
  await page.keyboard.press('Enter');
  await page.locator('.tl-mark').first().waitFor();
  await tabTo(page, '#tl-second');
  while ((await page.locator('#tl-second').inputValue()) !== second) {
    await page.keyboard.press('ArrowDown');
  }
  await tabTo(page, '.tl-mark');
  await page.keyboard.press('Enter');
  await opened.locator('.tl-told[lang=es]').waitFor();
  await opened.locator(`.tl-told[lang=${second}]`).waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => opened.count()).toBe(0);
  const handout = page.getByRole('button', { name: inSpanish('handout') });
  await handout.focus();
  await page.keyboard.press('Enter');
  await page.locator('.tl-tick input').first().waitFor();
  expect(await tabTo(page, '.tl-clear')).toBeLessThanOrEqual(7);
  await page.keyboard.press('Enter');
  await page.locator('.tl-done').waitFor();
  expect(await page.locator('#reader').textContent()).not.toContain('recertification');
}

describe('on a computer six times slower, 360 px wide, by key', { timeout: 240_000 }, () => {
  it('works, and works again without a network after its first visit', async () => {
    const alone = await openSite();
    const context = await alone.newContext({ viewport: { width: 360, height: 640 } });
    await context.route('**/settings.json', (route) =>
      route.fulfill({ contentType: 'application/json', body: '{"offline":true}' }),
    );
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
    await page.goto(`${alone.address}es/read.html`);
    await page
      .locator('#told')
      .getByText(said('widget/site', 'es', 'site.reader.kept'))
      .waitFor();
    await readByKey(page, 'vi');
    alone.unplug();
    await context.unroute('**/settings.json');
    await page.reload();
    await page.locator('#reader textarea').waitFor();
    // Her own language and English are kept.
    await readByKey(page, 'en');
    // What is loaded only for files was kept too.
    await giveFile(page, 'letter.pdf', readFileSync(join(LETTERS, 'denial-notice.pdf')));
    await page.locator('.tl-mark').first().waitFor();
    await page.getByRole('button', { name: inSpanish('other') }).click();
    await giveFile(page, 'page.html', bytesOf('<html lang="en"><p>Ask for a fair hearing.</p>'));
    await page.getByText('Ask for a').first().waitFor();
    const over = () => document.documentElement.scrollWidth - innerWidth;
    expect(await page.evaluate(over)).toBe(0);
    expect(alone.faults.filter((one) => !one.includes('ERR_'))).toEqual([]);
    await alone.close();
  });
});

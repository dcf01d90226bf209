import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readUnnamedLanguages } from './access/read-unnamed-languages.ts';
import { axeFaults } from './axe.ts';
import { openTestBrowser, type TestBrowser } from './chromium.ts';
import { openOwnPage } from './own-pages.ts';
import { PAGES } from './reader.ts';
import { said } from './said.ts';
import { SCREENS, show } from './screens.ts';

const LETTER = join(import.meta.dirname, '../fixtures/letters/denial-notice.pdf');

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openTestBrowser(PAGES);
});
afterAll(() => browser.close());

const inArabic = (key: string) => said('shared/reader', 'ar', `reader.${key}`);

interface Chrome {
  readonly storage: Record<'local' | 'session', { get: (key: null) => Promise<object> }>;
}

async function giveLetter(on: Page): Promise<void> {
  await on.locator('input[type=file]').setInputFiles(LETTER);
  await on.locator('.tl-mark').first().waitFor();
}

/** All that is kept of anybody. */
const keptBy = (on: Page) =>
  on.evaluate(async () => {
    const { storage } = (globalThis as unknown as { chrome: Chrome }).chrome;
    const areas = [await storage.local.get(null), await storage.session.get(null)];
    return JSON.stringify([areas, { ...localStorage }, { ...sessionStorage }]);
  });

async function openHandout(): Promise<Page> {
  const on = await openOwnPage(browser.context, 'reader.html');
  await giveLetter(on);
  await on.getByRole('button', { name: 'Make a handout' }).click();
  return on;
}

async function chooseArabic(on: Page): Promise<void> {
  await on.getByLabel('Language of the handout').selectOption('ar');
  await on.locator('.tl-sheet[lang=ar]').waitFor();
}

describe('a handout in the client’s language', () => {
  it('is in it as a whole, with hers beside, while her own interface stays as it is', async () => {
    const on = await openHandout();
    const language = on.getByLabel('Language of the handout');
    expect(await language.inputValue()).toBe('en');
    expect(await language.locator('option').allTextContents()).toContain('العربية');
    const before = await keptBy(on);
    await chooseArabic(on);
    const sheet = on.locator('.tl-sheet');
    expect(await sheet.getAttribute('dir')).toBe('rtl');
    expect(await sheet.locator('.tl-kicker').textContent()).toBe(inArabic('sheet.title'));
    expect(await sheet.locator('footer').textContent()).toBe(inArabic('sheet.about'));
    expect(await sheet.locator('.tl-stand').first().textContent()).toBe(
      said('shared/strings', 'ar', 'status.machine'),
    );
    const texts = sheet.locator('.tl-two').first().locator('> div');
    expect(await texts.evaluateAll((all) => all.map((one) => (one as HTMLElement).lang))).toEqual([
      'ar',
      'en',
    ]);
    expect(await on.locator('.tl-reader').getAttribute('lang')).toBe('en');
    expect(await on.locator('.tl-tick').first().textContent()).toMatch(/^Print [\u2068 \w]+/);
    expect(await on.getByRole('button', { name: 'Tick all' }).isVisible()).toBe(true);
    expect(await on.locator('.tl-reader').evaluate(readUnnamedLanguages)).toEqual([]);
    // Nothing of a client stays on the device.
    expect(await keptBy(on)).toBe(before);
  });

  it('goes into the file too, with the ticked words only', async () => {
    const on = await openHandout();
    await on.getByRole('button', { name: 'Tick none' }).click();
    expect(await on.getByRole('button', { name: 'Save as a file' }).isDisabled()).toBe(true);
    await on.locator('.tl-tick input').nth(1).check();
    await chooseArabic(on);
    expect(await on.locator('.tl-tick input:checked').count()).toBe(1);
    await on.getByRole('button', { name: 'Save as a file' }).click();
    const download = on.waitForEvent('download');
    await on.getByRole('button', { name: 'Save the file' }).click();
    await on.setContent(readFileSync(await (await download).path(), 'utf8'));
    const root = on.locator('html');
    expect([await root.getAttribute('lang'), await root.getAttribute('dir')]).toEqual([
      'ar',
      'rtl',
    ]);
    expect(await on.locator('.terms li').count()).toBe(1);
    expect(await on.locator('.terms li .two > div').first().getAttribute('lang')).toBe('ar');
  });

  it('lives as long as the text: "Clear and finish", a few Tabs away, forgets it', async () => {
    const on = await openHandout();
    await chooseArabic(on);
    // Back at the text everything is hers, and the handout is still the client's.
    await on.getByRole('button', { name: 'Back to the text' }).click();
    expect(await on.locator('#tl-language').inputValue()).toBe('en');
    await on.getByRole('button', { name: 'Make a handout' }).press('Enter');
    await on.locator('.tl-sheet[lang=ar]').waitFor();
    const clear = on.locator('.tl-about .tl-clear');
    for (let presses = 0; presses < 7; presses += 1) await on.keyboard.press('Tab');
    expect(await clear.evaluate((one) => one === document.activeElement)).toBe(true);
    await on.keyboard.press('Enter');
    await on.locator('.tl-done').waitFor();
    await giveLetter(on);
    await on.getByRole('button', { name: 'Make a handout' }).click();
    expect(await on.getByLabel('Language of the handout').inputValue()).toBe('en');
    expect(await on.locator('.tl-sheet').getAttribute('lang')).toBe('en');
  });

  it.each(SCREENS)('axe finds no fault, and nothing scrolls sideways: $name', async (screen) => {
    const on = await openHandout();
    await show(on, screen);
    await chooseArabic(on);
    expect(await axeFaults(on)).toEqual([]);
    const over = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
    expect(await on.evaluate(over)).toBe(0);
  });
});

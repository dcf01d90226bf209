import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { SettingsAnswer } from '../../extension/messages.ts';
import { axeFaults } from './axe.ts';
import { openTestBrowser, paintedWords, type TestBrowser } from './chromium.ts';
import { askAsOurs, openOwnPage } from './own-pages.ts';
import { cardOf, PAGES, panelOf, press } from './reader.ts';

/** Long enough for a machine with much else to do. */
const SOON = { timeout: 15_000 };

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openTestBrowser(PAGES);
});
afterEach(async () => {
  const [, ...pages] = browser.context.pages();
  for (const page of pages) await page.close();
});
afterAll(() => browser.close());

async function open(path: string): Promise<Page> {
  const page = await openOwnPage(browser.context, path);
  await page.locator('h1').waitFor();
  return page;
}

async function settingsOf(page: Page) {
  return (await askAsOurs<SettingsAnswer>(page, { type: 'settings' })).settings;
}

describe('the welcome page', () => {
  it('marks its letter and nothing else, and explains its words', async () => {
    const page = await open('welcome.html');
    await expect.poll(() => paintedWords(page), SOON).toContain('SNAP');
    expect(await paintedWords(page)).not.toContain('state');
    await page.getByRole('button', { name: 'Next word' }).click();
    await cardOf(page).locator('h2').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'All words of this letter' }).click();
    await panelOf(page).locator('h2').waitFor();
  });

  it('turns to the language that is chosen, right to left where it is', async () => {
    const page = await open('welcome.html');
    await page.getByRole('radio', { name: 'العربية' }).check();
    await expect.poll(() => page.evaluate(() => document.documentElement.dir), SOON).toBe('rtl');
    expect((await settingsOf(page)).language).toBe('ar');
    expect(await axeFaults(page)).toEqual([]);
    await page.getByRole('radio', { name: 'English' }).check();
    await expect.poll(() => page.evaluate(() => document.documentElement.dir), SOON).toBe('ltr');
  });

  it('keeps where it is to work, and asks for no permission that is not needed', async () => {
    const page = await open('welcome.html');
    await page.getByRole('radio', { name: /Only when I ask/ }).check();
    await expect.poll(async () => (await settingsOf(page)).sites, SOON).toBe('click');
    const marked = await browser.load('en-benefits/page.html');
    await marked.waitForTimeout(500);
    expect(await marked.evaluate(() => CSS.highlights.size)).toBe(0);
    await page
      .getByRole('radio', { name: /US government sites/ })
      .first()
      .check();
    await expect.poll(() => marked.evaluate(() => CSS.highlights.size), SOON).toBeGreaterThan(0);
  });

  it.each(['light', 'dark'] as const)('has no fault axe can find in %s', async (colorScheme) => {
    const page = await open('welcome.html');
    await page.emulateMedia({ colorScheme });
    expect(await axeFaults(page)).toEqual([]);
    await page.emulateMedia({ forcedColors: 'active' });
    expect(await axeFaults(page)).toEqual([]);
  });
});

describe('the options', () => {
  it.each(['light', 'dark'] as const)('have no fault axe can find in %s', async (colorScheme) => {
    const page = await open('options.html');
    await page.emulateMedia({ colorScheme });
    expect(await axeFaults(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await axeFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      320,
    );
  });

  it('keep each choice at once, by the keyboard alone, and marks follow', async () => {
    const marked = await browser.open('en-benefits/page.html');
    const page = await open('options.html');
    const sheet = () =>
      marked.evaluate(() =>
        document.adoptedStyleSheets
          .map(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText).join())
          .join(),
      );
    expect(await sheet()).toContain('background-color');
    await page.getByRole('radio', { name: 'Amber' }).focus();
    for (let i = 0; i < 3; i += 1) await page.keyboard.press('ArrowDown');
    await expect.poll(async () => (await settingsOf(page)).colour, SOON).toBe('none');
    await expect.poll(() => page.locator('[role=status]').textContent(), SOON).toBe('Saved.');
    await expect.poll(sheet, SOON).not.toContain('background-color');
    await expect.poll(() => paintedWords(marked), SOON).toContain('Medicaid');
  });

  it('leave a marked page as it is where nothing of it has changed', async () => {
    const marked = await browser.open('en-benefits/page.html');
    const page = await open('options.html');
    await marked.evaluate(() => {
      Object.assign(globalThis, { first: [...CSS.highlights.values()][0] });
    });
    await askAsOurs(page, { type: 'change-settings', patch: { idleMinutes: 30 } });
    await askAsOurs(page, { type: 'change-settings', patch: { idleMinutes: 10 } });
    await marked.waitForTimeout(500);
    const isSame = await marked.evaluate(
      () => (globalThis as { first?: Highlight }).first === [...CSS.highlights.values()][0],
    );
    expect(isSame).toBe(true);
  });

  it('show explanations larger', async () => {
    const page = await open('options.html');
    const size = () => page.evaluate(() => getComputedStyle(document.body).fontSize);
    await page.getByRole('radio', { name: 'Very large' }).check();
    await expect.poll(size, SOON).toBe('24px');
    await page.getByRole('radio', { name: 'Normal' }).check();
    await expect.poll(size, SOON).toBe('17px');
  });

  it('are followed by the cards of a page, in size and in the second language', async () => {
    const marked = await browser.open('en-benefits/page.html');
    // A page may make its own letters small: ours are not measured by them.
    await marked.addStyleTag({ content: 'html { font-size: 10px }' });
    const page = await open('options.html');
    const patch = { textSize: 'largest', secondLanguage: 'ar' } as const;
    await askAsOurs(page, { type: 'change-settings', patch });
    await expect.poll(() => paintedWords(marked), SOON).toContain('SNAP');
    await marked.bringToFront();
    await press(marked, (await paintedWords(marked)).indexOf('SNAP'));
    const card = cardOf(marked);
    expect(await card.locator('.beside [lang=ar]').textContent()).toMatch(/[\u0600-\u06ff]{4}/);
    expect(await card.locator('.beside .status').count()).toBe(1);
    const drawn = await card.evaluate((element) => [
      Math.round(Number.parseFloat(getComputedStyle(element).fontSize)),
      element.getBoundingClientRect().width > 450,
      element.scrollWidth <= element.clientWidth,
    ]);
    expect(drawn).toEqual([24, true, true]);
    // The page itself has no landmarks.
    const faults = (await axeFaults(marked)).filter((fault) => !fault.startsWith('region'));
    expect(faults).toEqual([]);
    const usual = { textSize: 'normal', secondLanguage: null } as const;
    await askAsOurs(page, { type: 'change-settings', patch: usual });
  });

  it('name each glossary with its publisher, and leave one out', async () => {
    const page = await open('options.html');
    await page.getByRole('checkbox', { name: /US states/ }).uncheck();
    await expect
      .poll(async () => (await settingsOf(page)).collections, SOON)
      .toEqual(['us-benefits']);
    await page.getByRole('checkbox', { name: /US states/ }).check();
    await expect.poll(async () => (await settingsOf(page)).collections, SOON).toBeNull();
  });

  it('save a copy of all that is kept', async () => {
    const page = await open('options.html');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save a copy of it as a file' }).click(),
    ]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    const copy = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    expect(copy.settings).toEqual(await settingsOf(page));
  });

  it('switch private mode, and wipe everything', async () => {
    const page = await open('options.html');
    await page.getByRole('checkbox', { name: /Private mode/ }).check();
    await page.getByLabel('Clear everything when nobody has used it for').selectOption('30');
    await expect.poll(async () => (await settingsOf(page)).idleMinutes, SOON).toBe(30);
    const again = page.waitForEvent('load');
    await page.getByRole('button', { name: 'Clear and finish' }).click();
    await again;
    await page.locator('h1').waitFor();
    expect((await askAsOurs<SettingsAnswer>(page, { type: 'settings' })).isPrivate).toBe(false);
  });
});

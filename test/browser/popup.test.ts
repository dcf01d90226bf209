import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../shared/language/languages.ts';
import { axeFaults } from './axe.ts';
import { paintedWords } from './chromium.ts';
import { openPopup, useReaders } from './reader.ts';

const open = useReaders();

describe('the popup', () => {
  it('says how many words are explained, and has no fault axe can find', async () => {
    const page = await open('en-US', 'en-benefits/page.html');
    const popup = await openPopup(page);
    await popup.setViewportSize({ width: 320, height: 480 });
    expect(await popup.locator('[role=status]').textContent()).toBe('10 words explained here');
    expect(await axeFaults(popup)).toEqual([]);
  });

  it('names languages in themselves, and turns to the one she chooses', async () => {
    const page = await open('en-US', 'en-benefits/page.html');
    const popup = await openPopup(page);
    const byTag = LANGUAGES.toSorted((one, other) => (one.tag < other.tag ? -1 : 1));
    expect(await popup.locator('option').allTextContents()).toEqual(
      byTag.map(({ endonym }) => endonym),
    );
    await popup.locator('select').selectOption('ar');
    await expect.poll(() => popup.evaluate(() => document.documentElement.dir)).toBe('rtl');
    expect(await popup.evaluate(() => document.documentElement.lang)).toBe('ar');
    expect(await axeFaults(popup)).toEqual([]);
    await popup.locator('select').selectOption('en');
    await expect.poll(() => popup.evaluate(() => document.documentElement.lang)).toBe('en');
  });

  it('leads to the panel at the side, with search and saved words', async () => {
    const page = await open('en-US', 'en-benefits/page.html');
    const popup = await openPopup(page);
    const opened = page
      .context()
      .waitForEvent('page', { timeout: 2000 })
      .catch(() => null);
    await popup.getByRole('button', { name: 'Search all words' }).click();
    // The real panel is no page of the driver's; where the browser opens none, its page comes in a tab.
    const tab = await opened;
    if (tab) expect(tab.url()).toContain('/sidepanel.html');
    await expect.poll(() => popup.isClosed()).toBe(true);
  });

  it('takes the marks off a site and puts them back, leaving the page as it was', async () => {
    const page = await open('en-US', 'en-benefits/page.html');
    const popup = await openPopup(page);
    const size = () =>
      page.evaluate(() => [
        CSS.highlights.size,
        document.querySelectorAll('termlight-host').length,
      ]);
    await popup.locator('input[type=checkbox]').uncheck();
    await expect.poll(size).toEqual([0, 0]);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
    // The popup may be drawn once more for the first press, and show that for a moment.
    await popup.locator('input[type=checkbox]').click();
    await expect.poll(() => paintedWords(page)).toContain('Medicaid');
  });
});

import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import type { SettingsAnswer } from '../../extension/messages.ts';
import { openProducts } from './access/products.ts';
import { hasFocus, tabTo } from './access/tab-to.ts';
import { askPage, paintedWords } from './chromium.ts';
import { askAsOurs, openOwnPage } from './own-pages.ts';
import { cardOf, openPopup, panelOf } from './reader.ts';
import { said } from './said.ts';

/** Long enough for a machine with much else to do. */
const SOON = { timeout: 15_000 };
const LETTER = join(import.meta.dirname, '../fixtures/letters/renewal-notice.pdf');

const products = openProducts();
const open: Page[] = [];
afterAll(() => products.close());
afterEach(async () => {
  for (const page of open.splice(0)) await page.close();
});

async function kept(page: Promise<Page>): Promise<Page> {
  open.push(await page);
  return page;
}

const marked = async () => kept((await products.extension('en')).open('en-benefits/page.html'));
const own = async (path: string) => {
  const page = await kept(openOwnPage((await products.extension('en')).context, path));
  await page.locator('h1, .tl-reader').first().waitFor();
  return page;
};
const onSite = async (path: string) => kept((await products.site()).open(path));
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

describe('somebody without a mouse, with the extension,', () => {
  it('opens a card by the key for the next word, and Escape gives the focus back', async () => {
    const page = await marked();
    await page.evaluate(() => {
      const link = document.createElement('a');
      link.href = '#x';
      link.textContent = 'a link of the page';
      document.body.prepend(link);
    });
    const link = page.getByRole('link', { name: 'a link of the page' });
    await tabTo(page, link);
    await askPage(page.context(), { type: 'step', by: 1 });
    const title = cardOf(page).locator('h2');
    await title.waitFor();
    expect(await hasFocus(title)).toBe(true);
    await page.keyboard.press('Tab');
    expect(await cardOf(page).locator(':focus').count()).toBe(1);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.card:popover-open').count()).toBe(0);
    expect(await hasFocus(link)).toBe(true);
  });

  it('turns the popup’s site off and on, and chooses a language', async () => {
    const page = await marked();
    const popup = await kept(openPopup(page));
    const box = popup.locator('input[type=checkbox]');
    await tabTo(popup, box);
    await popup.keyboard.press('Space');
    await expect.poll(() => page.evaluate(() => CSS.highlights.size), SOON).toBe(0);
    await popup.keyboard.press('Space');
    await expect.poll(() => paintedWords(page), SOON).toContain('Medicaid');
    const language = popup.locator('select');
    await tabTo(popup, language);
    await popup.keyboard.press('ArrowDown');
    const lang = () => popup.evaluate(() => document.documentElement.lang);
    await expect.poll(lang, SOON).toBe('es');
    // The words are others, the focus is where it was.
    expect(await hasFocus(language)).toBe(true);
    await popup.keyboard.press('ArrowUp');
    await expect.poll(lang, SOON).toBe('en');
  });

  it('changes every choice of the options', async () => {
    const page = await own('options.html');
    const settings = async () =>
      (await askAsOurs<SettingsAnswer>(page, { type: 'settings' })).settings;
    const before = await settings();
    for (const name of ['showing', 'colour', 'underline', 'size'] as const) {
      await tabTo(page, page.locator(`input[name=${name}]:checked`));
      await page.keyboard.press('ArrowDown');
      const key = name === 'size' ? 'textSize' : name;
      await expect.poll(async () => (await settings())[key], SOON).not.toBe(before[key]);
      await page.keyboard.press('ArrowUp');
      await expect.poll(async () => (await settings())[key], SOON).toBe(before[key]);
    }
    const boxes = await page.locator('input[type=checkbox]:enabled').all();
    expect(boxes.length).toBeGreaterThan(1);
    for (const box of boxes) {
      await tabTo(page, box);
      const was = await box.isChecked();
      await page.keyboard.press('Space');
      await expect.poll(() => box.isChecked(), SOON).toBe(!was);
      await page.keyboard.press('Space');
      await expect.poll(() => box.isChecked(), SOON).toBe(was);
    }
    const choices = await page.locator('select').all();
    expect(choices.length).toBeGreaterThan(0);
    for (const choice of choices) {
      await tabTo(page, choice);
      const was = await choice.inputValue();
      await page.keyboard.press('ArrowDown');
      await expect.poll(() => choice.inputValue(), SOON).not.toBe(was);
      await page.keyboard.press('ArrowUp');
      await expect.poll(() => choice.inputValue(), SOON).toBe(was);
    }
    const save = button(page, 'Save a copy of it as a file');
    await tabTo(page, save);
    const [copy] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(copy.suggestedFilename()).toMatch(/\.json$/);
  });

  it('goes through the welcome page, its letter and its list', async () => {
    const page = await own('welcome.html');
    await expect.poll(() => paintedWords(page), SOON).toContain('SNAP');
    const next = button(page, 'Next word');
    await tabTo(page, next);
    await page.keyboard.press('Enter');
    await cardOf(page).locator('h2').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => hasFocus(next), SOON).toBe(true);
    const list = button(page, 'All words of this letter');
    await tabTo(page, list);
    await page.keyboard.press('Enter');
    await panelOf(page).locator('h2').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => hasFocus(list), SOON).toBe(true);
    await tabTo(page, page.locator('input[name=sites]:checked'));
    await tabTo(page, page.locator('button.first'));
  });

  it('gives the reader a file, opens a word, and makes a handout of ticked words', async () => {
    const page = await own('reader.html');
    const file = page.locator('input[type=file]');
    await tabTo(page, file);
    // The browser's own window for files is out of a test's reach: that it is asked for must do.
    await file.evaluate((field) => {
      const keep = (event: Event) => {
        event.preventDefault();
        field.dataset.asked = String(event.isTrusted);
      };
      field.addEventListener('click', keep);
    });
    await page.keyboard.press('Enter');
    await expect.poll(() => file.getAttribute('data-asked'), SOON).toBe('true');
    await file.setInputFiles(LETTER);
    const word = page.locator('.tl-mark').first();
    await word.waitFor();
    await tabTo(page, word);
    await page.keyboard.press('Enter');
    await page.locator('.tl-note:focus').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => hasFocus(word), SOON).toBe(true);

    const sayReader = (key: string) => said('shared/reader', 'en', `reader.${key}`);
    await tabTo(page, button(page, sayReader('handout')), 'Shift+Tab');
    await page.keyboard.press('Enter');
    const sheet = page.locator('.tl-sheet');
    await sheet.waitFor();
    await tabTo(page, button(page, sayReader('sheet.none')));
    await page.keyboard.press('Enter');
    const box = page.locator('.tl-tick input').first();
    await tabTo(page, box);
    await page.keyboard.press('Space');
    expect(await page.locator('.tl-tick input:checked').count()).toBe(1);
  });
});

describe('somebody without a mouse, on the site,', () => {
  it('finds a word on the site, and comes from it to a booklet', async () => {
    const page = await onSite('en/words/index.html');
    await tabTo(page, page.locator('#find'));
    await page.keyboard.type('food stamps');
    const found = page.locator('#snap a');
    await expect.poll(() => page.locator('.word-list li:visible').count(), SOON).toBeLessThan(10);
    await tabTo(page, found);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/words\/snap\.html$/);
    await tabTo(page, page.locator('.trail a').first());
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/words\/index\.html$/);
    await tabTo(page, page.locator('main a[href*="booklets/"]').first());
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/booklets\//);
    await tabTo(page, page.locator('main a[href="food.html"]'));
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/booklets\/food\.html$/);
    await tabTo(page, page.locator('[data-press=print]'));
  });

  it('chooses what the widget shows, and passes its sample', async () => {
    const page = await onSite('en/embed.html');
    const box = page.locator('[name=languages]').first();
    await tabTo(page, box);
    const tag = () => page.locator('#tag code').textContent();
    const before = await tag();
    await page.keyboard.press('Space');
    await expect.poll(tag).not.toBe(before);
    await tabTo(page, page.locator('input[name=start]:checked'));
    await page.keyboard.press('ArrowDown');
    await expect.poll(tag).toContain('data-start="marks"');
    await tabTo(page, page.locator('a[download], a[href$=".zip"]').first());
  });

  it('looks a pasted page through', async () => {
    const page = await onSite('en/audit.html');
    await tabTo(page, page.locator('#page'));
    await page.keyboard.insertText('<html lang="en"><p>Keep your SNAP. Ask DTA.</p></html>');
    await tabTo(page, page.locator('form.audit [type=submit]'));
    await page.keyboard.press('Enter');
    const result = page.locator('#result');
    await result.waitFor();
    expect(await hasFocus(result)).toBe(true);
    await tabTo(page, page.locator('[data-kind=terms] a').first());
  });
});

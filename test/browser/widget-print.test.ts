import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  choose,
  document as html,
  marked,
  openWidgetSite,
  tag,
  type WidgetSite,
} from './widget-site.ts';

const WORDS = '<p>Apply for Medicaid and SNAP. Your household and its income decide.</p>';

const PAGES = {
  '/menu': html(
    WORDS,
    tag(
      'data-language-menu data-whose-words data-notices="no-endorsement" data-notice="Ask at desk 3."',
    ),
  ),
};

let site: WidgetSite;

beforeAll(async () => {
  site = await openWidgetSite({ pages: PAGES });
});

afterAll(() => site?.close());

/** Opens the page, explained in a language, with a printer that only notes it was asked. */
async function openPage(language: string): Promise<Page> {
  const { page } = await site.open('/menu', () => {
    Object.assign(globalThis, { prints: 0 });
    window.print = () => {
      (globalThis as unknown as { prints: number }).prints += 1;
    };
  });
  await choose(page, language);
  await marked(page);
  return page;
}

const prints = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { prints: number }).prints);

describe('printing that the reader asks for', () => {
  it.each([
    ['Español', 'Imprimir con las palabras explicadas', 'es', 'ltr'],
    ['العربية', 'طباعة الصفحة مع شرح الكلمات', 'ar', 'rtl'],
  ])('adds the page’s terms after it in %s', async (language, row, tagOf, dir) => {
    const page = await openPage(language);
    const before = await page.evaluate(() => document.body.outerHTML);
    await choose(page, row);
    await expect.poll(() => prints(page)).toBe(1);
    const printed = page.locator('termlight-host .printed');
    expect(await printed.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await printed.isVisible()).toBe(true);
    expect(await printed.evaluate((one: HTMLElement) => [one.lang, one.dir])).toEqual([tagOf, dir]);
    expect(await printed.locator('li').count()).toBe(4);
    const end = await page.locator('body').evaluate((body) => body.getBoundingClientRect().bottom);
    const { y } = (await printed.boundingBox()) as { y: number };
    expect(y).toBeGreaterThanOrEqual(end);
    expect(await printed.textContent()).toMatch(/SNAP[\s\S]*Termlight[\s\S]*Ask at desk 3\./);
    expect(await page.evaluate(() => document.body.outerHTML)).toBe(before);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await printed.count()).toBe(0);
    await page.close();
  });

  it('leaves a page of its own on real paper', async () => {
    const page = await openPage('Español');
    const pagesOf = async () =>
      ((await page.pdf()).toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length;
    expect(await pagesOf()).toBe(1);
    // What prints to paper here ends with `afterprint`, as a person's printer does.
    await choose(page, 'Imprimir con las palabras explicadas');
    await expect.poll(() => prints(page)).toBe(1);
    expect(await pagesOf()).toBeGreaterThan(1);
    expect(await page.locator('termlight-host .printed').count()).toBe(0);
    await page.close();
  });

  it('leaves an open card and list off the paper', async () => {
    const page = await openPage('Español');
    await choose(page, 'Ver la lista de palabras');
    const list = page.locator('termlight-host .panel');
    await list.locator('button', { hasText: 'SNAP' }).click();
    const card = page.locator('termlight-host .card');
    await card.waitFor();
    expect(await list.isVisible()).toBe(true);
    await page.emulateMedia({ media: 'print' });
    expect([await card.isVisible(), await list.isVisible()]).toEqual([false, false]);
    await page.close();
  });
});

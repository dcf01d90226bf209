import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults } from './axe.ts';
import { middleOfMark } from './chromium.ts';
import { SCREENS, show } from './screens.ts';
import { readSurfaceFaults } from './surface-faults.ts';
import { marked, openWidgetSite, type WidgetPage, type WidgetSite } from './widget-site.ts';

const PAGES = ['index', 'health', 'rent', 'work', 'form'];

const LANGUAGES = ['en', 'ar', 'zh-Hans'];

let site: WidgetSite;
let open: WidgetPage | undefined;

beforeAll(async () => {
  site = await openWidgetSite();
});

afterAll(() => site?.close());

afterEach(async () => {
  expect(open?.errors).toEqual([]);
  await open?.page.close();
});

/** Opens a page of the demo, explained in a language. */
async function go(name: string, language: string): Promise<Page> {
  open = await site.open(`/${name}.html#termlight=${language}`);
  await marked(open.page);
  await open.page.locator('termlight-launcher button').waitFor();
  return open.page;
}

const buttonOf = (page: Page) => page.locator('termlight-launcher button').first();
const menuOf = (page: Page) => page.locator('termlight-launcher nav');
const cardOf = (page: Page) => page.locator('termlight-host .card');
const panelOf = (page: Page) => page.locator('termlight-host .panel');
const faultsOf = (surface: Locator) => surface.evaluate(readSurfaceFaults);

async function openMenu(page: Page): Promise<void> {
  await buttonOf(page).click();
  await menuOf(page).locator('.more button').first().waitFor();
}

/** Rests on the first mark, which may belong to the page's own link or label. */
async function openCard(page: Page): Promise<void> {
  // What was dismissed stays away until the pointer has left the word.
  await page.mouse.move(1, 1);
  await page.waitForTimeout(900);
  const { x, y } = await middleOfMark(page, 0);
  await page.mouse.move(x - 3, y);
  await page.mouse.move(x, y);
  await cardOf(page).locator('h2').waitFor({ timeout: 5000 });
}

/** What sticks out of the window, or makes the page scroll sideways. */
function readOverflow(): string[] {
  const { scrollWidth } = document.documentElement;
  const button = document.querySelector('termlight-launcher')?.shadowRoot?.querySelector('button');
  const { left = 0, right = 0, top = 0, bottom = 0 } = button?.getBoundingClientRect() ?? {};
  const faults: string[] = [];
  if (scrollWidth > innerWidth) faults.push(`The page is ${scrollWidth} px wide.`);
  if (left < 0 || right > innerWidth || top < 0 || bottom > innerHeight) {
    faults.push(`The launcher sticks out: ${[left, right, top, bottom].join()}`);
  }
  return faults;
}

describe.each(LANGUAGES)('in %s', (language) => {
  it.each(PAGES)('axe finds no fault on %s, with card, list and menu', async (name) => {
    const page = await go(name, language);
    expect(await axeFaults(page)).toEqual([]);
    await openCard(page);
    expect(await axeFaults(page, 'termlight-host')).toEqual([]);
    await page.keyboard.press('Escape');
    await openMenu(page);
    expect(await axeFaults(page, 'termlight-launcher')).toEqual([]);
    await menuOf(page).locator('.more button').first().click();
    await panelOf(page).locator('h2').waitFor();
    expect(await axeFaults(page, 'termlight-host')).toEqual([]);
  });

  it.each(PAGES)('%s and the launcher fit every screen', async (name) => {
    const page = await go(name, language);
    for (const screen of SCREENS) {
      await show(page, screen);
      expect([screen.name, await page.evaluate(readOverflow)]).toEqual([screen.name, []]);
    }
  });

  // The first has links that hold words, the last a form.
  it.each(['index', 'form'])('all that opens on %s can be used on every screen', async (name) => {
    const page = await go(name, language);
    for (const screen of SCREENS) {
      const faults: Record<string, readonly string[]> = {};
      await show(page, screen);
      await openCard(page);
      faults.card = await faultsOf(cardOf(page));
      await page.keyboard.press('Escape');
      await openMenu(page);
      faults.menu = await faultsOf(menuOf(page));
      await page.keyboard.press('Escape');
      expect([screen.name, faults]).toEqual([screen.name, { card: [], menu: [] }]);
    }
  });

  it.each(PAGES)('keys alone lead through %s', async (name) => {
    const page = await go(name, language);
    // The launcher is the last thing on the page.
    await page.keyboard.press('Shift+Tab');
    const hasFocus = () => buttonOf(page).evaluate((one) => one.matches(':focus'));
    for (let tries = 0; tries < 40 && !(await hasFocus()); tries += 1) {
      await page.keyboard.press('Tab');
    }
    expect(await hasFocus()).toBe(true);
    await page.keyboard.press('Enter');
    await menuOf(page).locator('.more button').first().waitFor();
    const list = menuOf(page).locator('.more button').first();
    for (let tries = 0; tries < 20; tries += 1) {
      if (await list.evaluate((one) => one.matches(':focus'))) break;
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await panelOf(page).locator('h2').waitFor();
    const first = panelOf(page).locator('li button').first();
    for (let tries = 0; tries < 6; tries += 1) {
      if (await first.evaluate((one) => one.matches(':focus'))) break;
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await cardOf(page).locator('h2:focus').waitFor();
    await page.keyboard.press('Escape');
    await first.evaluate((one) => one.matches(':focus') || Promise.reject(new Error('lost focus')));
    await page.keyboard.press('Escape');
    await expect.poll(() => panelOf(page).locator('h2').count()).toBe(0);
    expect(await hasFocus()).toBe(true);
  });
});

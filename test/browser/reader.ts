import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach } from 'vitest';
import { askPage, middleOfMark, openTestBrowser, type TestBrowser } from './chromium.ts';

/** The cases of `test/pages`. */
export const PAGES = join(import.meta.dirname, '../pages');

/** Opens a page of a folder as a reader whose browser speaks a language, and waits until it is marked. */
export type OpenAs = (language: string, path: string) => Promise<Page>;

/**
 * Readers for one test file: one browser a language, opened when first asked for. Pages are closed
 * after each test, browsers after the last.
 *
 * @param folder - what is served; the cases of `test/pages` if it is left out.
 */
export function useReaders(folder = PAGES): OpenAs {
  const browsers = new Map<string, Promise<TestBrowser>>();
  afterEach(async () => {
    for (const browser of browsers.values()) {
      // A browser without any page ends.
      const [, ...pages] = (await browser).context.pages();
      // A page whose process has gone may never say that it is closed.
      for (const page of pages) await Promise.race([page.close(), sleep(5000)]);
    }
  });
  afterAll(async () => {
    for (const browser of browsers.values()) await (await browser).close();
  });
  return async (language, path) => {
    const browser = browsers.get(language) ?? openTestBrowser(folder, { language });
    browsers.set(language, browser);
    return (await browser).open(path);
  };
}

/** The card of a page, open or not. */
export function cardOf(on: Page): Locator {
  return on.locator('termlight-host .card');
}

/** The list of a page's terms, open or not. */
export function panelOf(on: Page): Locator {
  return on.locator('termlight-host .panel');
}

/** Presses the nth marked word (from 0) and waits for its card. */
export async function press(on: Page, nth: number): Promise<void> {
  const { x, y } = await middleOfMark(on, nth);
  await on.mouse.click(x, y);
  await cardOf(on).locator('h2').waitFor({ timeout: 5000 });
}

/** Opens the panel as the key of the extension does. */
export async function openPanel(on: Page): Promise<void> {
  await on.bringToFront();
  await askPage(on.context(), { type: 'open-panel' });
  await panelOf(on).locator('h2').waitFor({ timeout: 5000 });
}

/** What of `chrome` is used here. */
interface Chrome {
  readonly tabs: { query: (what: object) => Promise<{ id: number }[]> };
}

/**
 * Opens the popup's page in a tab of its own, as automation can't open the real one. Chromium calls a
 * tab's own window current, so the popup is told that the tab it stands for is in front.
 */
export async function openPopup(front: Page): Promise<Page> {
  const context = front.context();
  const [worker] = context.serviceWorkers();
  const popup = await context.newPage();
  await front.bringToFront();
  await popup.addInitScript(() => {
    const { tabs } = (globalThis as unknown as { chrome: Chrome }).chrome;
    const query = tabs.query.bind(tabs);
    tabs.query = async () =>
      (await query({})).filter(({ id }) => id === Number(location.hash.slice(1)));
  });
  const id = await worker?.evaluate(async () => {
    const { tabs } = (globalThis as unknown as { chrome: Chrome }).chrome;
    return (await tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
  });
  await popup.goto(`chrome-extension://${new URL(worker?.url() ?? '').host}/popup.html#${id}`);
  await popup.locator('select').waitFor();
  await popup.bringToFront();
  return popup;
}

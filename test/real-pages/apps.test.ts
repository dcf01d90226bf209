import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestBrowser, pageTerms, settled, type TestBrowser } from '../browser/chromium.ts';
import { REAL_PAGES, realPages } from './real-pages.ts';

/** Server-rendered apps that hydrate and re-render twice a second, and note their own errors. */
const APPS = realPages().filter(({ kind }) => kind === 'spa');

let browser: TestBrowser;
let bare: TestBrowser;

beforeAll(async () => {
  browser = await openTestBrowser(REAL_PAGES);
  bare = await openTestBrowser(REAL_PAGES, { bare: true });
});

afterAll(async () => {
  await browser?.close();
  await bare?.close();
});

/** Presses every button there is, one after the other, for ten seconds in all. */
async function pressEverything(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const until = performance.now() + 10_000;
    const buttons = [...document.querySelectorAll('button')];
    for (const button of buttons) {
      button.click();
      await new Promise((resolve) => setTimeout(resolve, 10_000 / buttons.length / 2));
    }
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, until - performance.now())));
    return buttons.length;
  });
}

/** What the app shows, its two running counts aside. */
function textOf(page: Page): Promise<string> {
  return page.evaluate(() =>
    document.body.innerText.replace(/Seconds on page: \d+|refreshed \d+ times/g, ''),
  );
}

describe.each(APPS)('$file', ({ file }) => {
  it('runs ten seconds of presses without an error, shows the same text as without us, and stays marked', async () => {
    const marked = await browser.open(file);
    const plain = await bare.open(file);
    const pressed = await Promise.all([pressEverything(marked), pressEverything(plain)]);
    expect(pressed[0]).toBeGreaterThan(10);
    expect(pressed[0]).toBe(pressed[1]);
    const state = (page: Page) =>
      page.evaluate(() => {
        const app = window as unknown as { __errors: string[]; __hydrated: boolean };
        return { errors: app.__errors, hydrated: app.__hydrated };
      });
    expect(await state(marked)).toEqual({ errors: [], hydrated: true });
    expect(await textOf(marked)).toBe(await textOf(plain));
    await settled(browser, marked);
    // What is told to be marked stands on the page as it is now.
    const text = (await textOf(marked)).replace(/\s+/g, ' ');
    const terms = await pageTerms(browser, marked);
    expect(terms.length).toBeGreaterThan(5);
    expect(terms.filter((term) => !text.includes(term.text))).toEqual([]);
    await marked.close();
    await plain.close();
  });
});

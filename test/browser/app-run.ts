import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { annotateCase } from '../pages/annotate-case.ts';
import { pageTerms, paintedWords, type TestBrowser } from './chromium.ts';
import { firstDifference } from './first-difference.ts';

/** What our test apps keep on their window. */
interface AppWindow {
  /** What went wrong so far. */
  readonly __errors: readonly string[];
  /** True once the app has taken over the markup its server sent. */
  readonly __hydrated?: boolean;
  /** Has an app start that waits to be told. */
  readonly __start?: () => void;
}

/**
 * Opens an app, starts it once its page is marked, and waits until it runs. One at a time in a
 * browser: a page is asked for its marks in front of all others.
 */
export async function openApp(browser: TestBrowser, file: string): Promise<Page> {
  const page = await browser.open(file);
  await page.evaluate(() => (window as unknown as AppWindow).__start?.());
  await page.waitForFunction(() => (window as unknown as AppWindow).__hydrated);
  return page;
}

/** Presses every button there is, one after the other, for ten seconds in all, and fills the fields. */
export async function pressEverything(page: Page): Promise<void> {
  const pressed = await page.evaluate(async () => {
    const until = performance.now() + 10_000;
    const buttons = [...document.querySelectorAll('button')];
    for (const button of buttons) {
      button.click();
      await new Promise((resolve) => setTimeout(resolve, 10_000 / buttons.length / 2));
    }
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, until - performance.now())));
    return buttons.length;
  });
  expect(pressed).toBeGreaterThan(10);
  for (const field of await page.locator('input').all()) await field.fill('me');
}

/** What an app shows and what stands in its fields, its two running counts aside. */
function textOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const fields = [...document.querySelectorAll('input')].map(({ value }) => value);
    const text = document.body.innerText.replace(/Seconds on page: \d+|refreshed \d+ times/g, '');
    return [text, ...fields].join('\n');
  });
}

/** What is told of an app that nothing has disturbed. */
export const UNDISTURBED = { hydrated: true, errors: [], difference: null };

/** How an app fares, and where what it shows differs from the same app on a page of its own. */
export async function appState(page: Page, alone: Page) {
  const texts = await Promise.all([textOf(page), textOf(alone)]);
  const state = await page.evaluate(() => {
    const { __hydrated: hydrated, __errors: errors } = window as unknown as AppWindow;
    return { hydrated, errors };
  });
  return { ...state, difference: firstDifference(...texts) };
}

/**
 * Expects a page to be marked as it is now: in the end everything is that `annotate` finds on it, and
 * nothing that has gone. Topics only grow on a live page, so it may have marks more than `annotate`.
 */
export async function expectMarksOfNow(browser: TestBrowser, page: Page): Promise<void> {
  const wrong = async () => {
    const html = await page.content();
    const text = await page.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
    const terms = await pageTerms(browser, page);
    const marks = terms.map(({ term, text: words }) => `${term}: ${words}`);
    const { hits } = await annotateCase(html);
    return {
      missing: hits.filter((hit) => !marks.includes(hit)),
      gone: terms.filter((term) => !text.includes(term.text)),
    };
  };
  await expect.poll(wrong, { timeout: 20_000 }).toEqual({ missing: [], gone: [] });
  // What is found is shown a moment later.
  const stale = async () => {
    const words = (await pageTerms(browser, page)).map(({ text }) => text);
    const painted = await paintedWords(page);
    return { many: painted.length > 5, stale: painted.filter((word) => !words.includes(word)) };
  };
  await expect.poll(stale, { timeout: 10_000 }).toEqual({ many: true, stale: [] });
}

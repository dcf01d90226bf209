import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  appState,
  expectMarksOfNow,
  openApp,
  pressEverything,
  UNDISTURBED,
} from '../browser/app-run.ts';
import { type BrowserPair, openBrowserPair } from '../browser/chromium.ts';
import { REAL_PAGES, realPages } from './real-pages.ts';

/** Server-rendered apps that hydrate and re-render twice a second, and note their own errors. */
const APPS = realPages().filter(({ kind }) => kind === 'spa');

let pair: BrowserPair;
const runs = new Map<string, { readonly marked: Page; readonly alone: Page }>();

beforeAll(async () => {
  pair = await openBrowserPair(REAL_PAGES);
  for (const { file } of APPS) {
    const marked = await openApp(pair.marked, file);
    runs.set(file, { marked, alone: await openApp(pair.bare, file) });
  }
  const pages = [...runs.values()].flatMap(({ marked, alone }) => [marked, alone]);
  await Promise.all(pages.map(pressEverything));
});

afterAll(() => pair?.close());

describe.each(APPS)('$file', ({ file }) => {
  const run = () => runs.get(file) as { readonly marked: Page; readonly alone: Page };

  it('runs ten seconds of presses without an error and shows the same text as without us', async () => {
    const { marked, alone } = run();
    await expect.poll(() => appState(marked, alone), { timeout: 10_000 }).toEqual(UNDISTURBED);
  });

  it('is marked as it is now', async () => {
    await expectMarksOfNow(pair.marked, run().marked);
  });
});

import { rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appState, expectMarksOfNow, openApp, pressEverything, UNDISTURBED } from './app-run.ts';
import { LAST } from './apps/benefits-app.ts';
import { APPS, buildApps } from './apps/build-apps.ts';
import { type BrowserPair, openBrowserPair, pageTerms } from './chromium.ts';
import { wrapWords } from './other-highlighters.ts';

/** One app with the extension, alone, and under a highlighter that wraps words. */
interface AppRun {
  readonly marked: Page;
  readonly alone: Page;
  readonly wrapped: Page;
}

let folder: string;
let pair: BrowserPair;
const runs = new Map<string, AppRun>();

beforeAll(async () => {
  folder = await buildApps();
  pair = await openBrowserPair(folder);
  for (const name of APPS) {
    const file = `${name}.html`;
    runs.set(name, {
      marked: await openApp(pair.marked, file),
      alone: await openApp(pair.bare, file),
      wrapped: await openApp(pair.bare, file),
    });
    await runs.get(name)?.wrapped.evaluate(wrapWords);
  }
  const pages = [...runs.values()].flatMap((run) => Object.values(run) as Page[]);
  await Promise.all(pages.map(pressEverything));
  await Promise.all(pages.map((page) => page.getByText(`refreshed ${LAST} times`).waitFor()));
});

afterAll(async () => {
  await pair?.close();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

describe.each(APPS)('an app in %s', (name) => {
  const run = () => runs.get(name) as AppRun;

  it('runs ten seconds of presses without an error and shows the same text as without us', async () => {
    const { marked, alone } = run();
    expect(await appState(marked, alone)).toEqual(UNDISTURBED);
  });

  it('would not bear a highlighter that wraps words', async () => {
    const { wrapped, alone } = run();
    const { errors, difference } = await appState(wrapped, alone);
    expect(errors.length > 0 || difference !== null).toBe(true);
  });

  it('is marked as it is now', async () => {
    await expectMarksOfNow(pair.marked, run().marked);
  });

  it('has a mark on what a press adds, and none for what a press takes away', async () => {
    const { marked } = run();
    const words = async () => (await pageTerms(pair.marked, marked)).map(({ text }) => text);
    const press = (label: string) =>
      marked.getByRole('button', { name: label, exact: true }).click();
    await marked.locator('input').fill('');
    expect(await words()).not.toContain('TANF');
    await press('Add');
    await expect.poll(words, { timeout: 10_000 }).toContain('TANF');
    await expectMarksOfNow(pair.marked, marked);
    await press('Remove');
    await expect.poll(words, { timeout: 10_000 }).not.toContain('TANF');
    await expectMarksOfNow(pair.marked, marked);
  });
});

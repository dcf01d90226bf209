import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SettingsAnswer } from '../../extension/messages.ts';
import { openTestBrowser, type TestBrowser } from './chromium.ts';
import { heldByExtension, NOTHING } from './held-by-extension.ts';
import { askAsOurs, openOwnPage } from './own-pages.ts';
import { PAGES } from './reader.ts';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openTestBrowser(PAGES);
});
afterAll(() => browser.close());

const openOurs = () => openOwnPage(browser.context, 'popup.html');
const ask = askAsOurs;

interface Scripting {
  readonly getRegisteredContentScripts: () => Promise<{ id: string }[]>;
  readonly registerContentScripts: (scripts: readonly object[]) => Promise<void>;
}

/** Wipes all as she does, on a page of ours that starts anew; another one is then given. */
async function clear(ours: Page): Promise<Page> {
  const gone = ask(ours, { type: 'clear-all' }).catch(() => {});
  const again = await openOurs();
  await gone;
  await expect.poll(() => heldByExtension(again), { timeout: 20_000 }).toEqual(NOTHING);
  return again;
}

describe('what is kept of a reader', () => {
  it('is on the device until she wants none of it there', async () => {
    const ours = await openOurs();
    await ask(ours, { type: 'change-settings', patch: { language: 'vi' } });
    await browser.open('en-benefits/page.html');
    const before = await heldByExtension(ours);
    expect(before.local).toContain('settings');
    expect(before.entries).toBeGreaterThan(0);
  });

  it('is all gone when she clears', async () => {
    const ours = await clear(await openOurs());
    expect(await heldByExtension(ours)).toEqual(NOTHING);
  });

  it('leaves no script behind for sites that tell where she lives', async () => {
    const ours = await openOurs();
    const registered = () =>
      ours.evaluate(async () => {
        const { chrome } = globalThis as unknown as { chrome: { scripting: Scripting } };
        return (await chrome.scripting.getRegisteredContentScripts()).map(({ id }) => id);
      });
    await ours.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: { scripting: Scripting } };
      const js = ['/marker.js'];
      const script = { id: 'more-sites', js, matches: ['*://*.benefits-of-a-state.example/*'] };
      await chrome.scripting.registerContentScripts([script]);
    });
    expect(await registered()).toEqual(['more-sites']);
    const again = await clear(ours);
    await ours.close();
    const left = await again.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: { scripting: Scripting } };
      return (await chrome.scripting.getRegisteredContentScripts()).length;
    });
    expect(left).toBe(0);
  });

  it('is in memory only in private mode, and in her language', async () => {
    let ours = await openOurs();
    await ask(ours, { type: 'change-settings', patch: { language: 'ht' } });
    const on = await ask<SettingsAnswer>(ours, { type: 'set-private', on: true });
    expect(on).toMatchObject({ isPrivate: true, isHeld: false, settings: { language: 'ht' } });
    ours = await clear(ours);
    await ask(ours, { type: 'set-private', on: true });
    await ask(ours, { type: 'change-settings', patch: { language: 'ar', textSize: 'large' } });
    const marked = await browser.open('en-benefits/page.html');
    await marked.close();
    const now = await heldByExtension(ours);
    expect(now).toMatchObject({ local: ['private'], entries: 0, caches: [] });
    expect(now.session).toContain('settings');
  });

  it('goes when nobody has been there for as long as she has set', async () => {
    const ours = await openOurs();
    await ask(ours, { type: 'set-private', on: true });
    await ask(ours, { type: 'change-settings', patch: { language: 'ar', idleMinutes: 5 } });
    const [worker] = browser.context.serviceWorkers();
    await worker?.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: {
          storage: { session: { set: (value: object) => Promise<void> } };
          alarms: { create: (name: string, when: object) => Promise<void> };
        };
      };
      const at = Date.now() - 6 * 60_000;
      await chrome.storage.session.set({ 'last-active': { at, incognito: false } });
      await chrome.alarms.create('idle', { when: Date.now() + 100 });
    });
    await expect
      .poll(() => heldByExtension(ours).catch(() => null), { timeout: 60_000 })
      .toEqual(NOTHING);
  });
});

it('a page of the web can ask for none of it to be changed', async () => {
  const ours = await openOurs();
  const page = await browser.open('en-benefits/page.html');
  const sees = await page.evaluate(() => {
    const { chrome } = globalThis as { chrome?: { runtime?: unknown; storage?: unknown } };
    return [chrome?.runtime, chrome?.storage];
  });
  expect(sees).toEqual([undefined, undefined]);
  const { settings } = await ask<SettingsAnswer>(ours, { type: 'settings' });
  expect(settings.language).toBeNull();
});

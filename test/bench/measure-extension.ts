import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { CHROMIUM_EXTENSION } from '../../widget/demo/open-chromium.ts';
import { openTestBrowser } from '../browser/chromium.ts';
import { readMiddleOfMark } from '../browser/in-page.ts';
import { median, round } from './statistics.ts';

/** What the built extension takes to answer. */
export interface ExtensionFigures {
  readonly card: {
    /** From the first press on a word to its card, its explanation read from the bundle. */
    readonly coldMs: number;
    /** The same for the next words. */
    readonly warmMs: number;
  };
  /** From waking the stopped background to its first answer. */
  readonly worker: { readonly coldMs: number; readonly warmMs: number };
}

const PAGES = join(import.meta.dirname, '../pages');

/** Sent into the page: presses are timed from the event to the first frame with an open card. */
function timeCards(): void {
  const world = globalThis as unknown as { cardTimes: number[] };
  world.cardTimes = [];
  const isOpen = () =>
    document.querySelector('termlight-host')?.shadowRoot?.querySelector('.card:popover-open h2');
  document.addEventListener(
    'pointerdown',
    () => {
      const began = performance.now();
      const look = () => {
        if (isOpen()) world.cardTimes.push(performance.now() - began);
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    },
    true,
  );
}

async function pressWords(page: Page, count: number): Promise<readonly number[]> {
  // The compiler names functions by a helper of its own, which the page lacks.
  await page.evaluate('globalThis.__name = (one) => one');
  await page.evaluate(timeCards);
  for (let nth = 0; nth < count; nth += 1) {
    const { x, y } = await page.evaluate(readMiddleOfMark, nth);
    await page.mouse.click(x, y);
    await page.waitForFunction(
      (length) => (globalThis as unknown as { cardTimes: number[] }).cardTimes.length > length,
      nth,
    );
    await page.keyboard.press('Escape');
    await page.waitForTimeout(200);
  }
  return page.evaluate(() => (globalThis as unknown as { cardTimes: number[] }).cardTimes);
}

/** Stops the background, asks it for an Index from a page of the extension's own, and asks again. */
async function timeWorker(context: BrowserContext): Promise<{ cold: number; warm: number }> {
  const worker = context.serviceWorkers()[0];
  if (!worker) throw new Error('The extension has no background.');
  const page = await context.newPage();
  await page.goto(`chrome-extension://${new URL(worker.url()).host}/popup.html`);
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await page.waitForTimeout(500);
  const ask = () =>
    page.evaluate(async () => {
      const { runtime } = (globalThis as unknown as { chrome: ChromeRuntime }).chrome;
      const began = performance.now();
      await runtime.sendMessage({ type: 'index', language: 'en' });
      return performance.now() - began;
    });
  const times = { cold: await ask(), warm: await ask() };
  await page.close();
  return times;
}

interface ChromeRuntime {
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
}

/** Measures the built extension; null where it is not built (`npm run build`). */
export async function measureExtension(rounds: number): Promise<ExtensionFigures | null> {
  if (!existsSync(CHROMIUM_EXTENSION)) return null;
  const cold: number[] = [];
  const warm: number[] = [];
  const workers: { cold: number; warm: number }[] = [];
  for (let turn = 0; turn < rounds; turn += 1) {
    const browser = await openTestBrowser(PAGES, { language: 'es' });
    try {
      const page = await browser.open('en-benefits/page.html');
      const [first, ...next] = await pressWords(page, 6);
      cold.push(first as number);
      warm.push(...next);
      workers.push(await timeWorker(browser.context));
    } finally {
      await browser.close();
    }
  }
  return {
    card: { coldMs: round(median(cold)), warmMs: round(median(warm)) },
    worker: {
      coldMs: round(median(workers.map((one) => one.cold))),
      warmMs: round(median(workers.map((one) => one.warm))),
    },
  };
}

import type { BrowserContext, Page } from 'playwright-core';
import type { PageRequest, PageTermsAnswer } from '../../extension/page-messages.ts';
import { openChromium } from '../../widget/demo/open-chromium.ts';
import { serve } from '../../widget/demo/serve.ts';
import { readMiddleOfMark, readPaintedWords, readTree } from './in-page.ts';

/** A name under `.gov` that nobody has: real ones are upgraded to https by the browser's own list. */
export const SITE = 'termlight-test.gov';

/** A Chromium with the built extension, and a folder served under a `.gov` name. */
export interface TestBrowser {
  readonly context: BrowserContext;
  /** Opens a page of the folder and waits until it has loaded. */
  readonly load: (path: string) => Promise<Page>;
  /** The same, and waits until it is marked. */
  readonly open: (path: string) => Promise<Page>;
  readonly close: () => Promise<void>;
}

/** The page that a fresh installation opens. */
async function welcomeOf(context: BrowserContext): Promise<Page> {
  const isWelcome = (page: Page) => page.url().endsWith('/welcome.html');
  for (;;) {
    const found = context.pages().find(isWelcome);
    if (found) return found;
    // A page that has just opened has no address yet.
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Opens a Chromium for tests. */
export async function openTestBrowser(
  folder: string,
  options: { language?: string; bare?: boolean; asBuilt?: boolean; beside?: string } = {},
): Promise<TestBrowser> {
  const { port, close } = await serve(folder);
  const context = await openChromium({ site: SITE, port, ...options });
  if (!options.bare) await (await welcomeOf(context)).close();
  // Pages come with scripts, pictures and styles of other hosts; none is there, and none is asked.
  await context.route(
    (url) => url.protocol.startsWith('http') && !url.hostname.endsWith('.gov'),
    (route) => route.abort(),
  );
  const load = async (path: string) => {
    const page = await context.newPage();
    await page.goto(`http://${SITE}/${path}`, { waitUntil: 'load' });
    return page;
  };
  return {
    context,
    load,
    async open(path) {
      const page = await load(path);
      if (!options.bare) await settled({ context }, page);
      return page;
    },
    async close() {
      await context.close();
      close();
    },
  };
}

/** Two Chromiums with pages of one folder. */
export interface BrowserPair {
  /** The one with the extension. */
  readonly marked: TestBrowser;
  /** The one without, to see what pages do alone. */
  readonly bare: TestBrowser;
  readonly close: () => Promise<void>;
}

/** Opens a Chromium with the extension and one without. */
export async function openBrowserPair(folder: string): Promise<BrowserPair> {
  const marked = await openTestBrowser(folder);
  const bare = await openTestBrowser(folder, { bare: true });
  return {
    marked,
    bare,
    async close() {
      await Promise.all([marked.close(), bare.close()]);
    },
  };
}

/** Asks the page in front as the background or the popup would; null where nobody answers. */
export async function askPage<T>(context: BrowserContext, message: PageRequest): Promise<T | null> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return worker.evaluate(async (request) => {
    const { tabs } = (globalThis as unknown as { chrome: { tabs: ChromeTabs } }).chrome;
    const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
    return tabs.sendMessage(tab?.id ?? -1, request).catch(() => null) as Promise<T | null>;
  }, message);
}

/** What the page's content script answers its own popup; null while there is none. */
async function askTerms(context: BrowserContext, page: Page): Promise<PageTermsAnswer | null> {
  await page.bringToFront();
  return askPage(context, { type: 'page-terms' });
}

/** Waits until the extension has read all of the page. */
export async function settled(
  { context }: Pick<TestBrowser, 'context'>,
  page: Page,
): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    const answer = await askTerms(context, page);
    if (answer && !answer.reading) return;
    await page.waitForTimeout(50);
  }
  throw new Error('The page was not read to its end.');
}

/** What the extension says it has marked on the page, asked as its own panel would ask. */
export async function pageTerms(
  { context }: Pick<TestBrowser, 'context'>,
  page: Page,
): Promise<PageTermsAnswer['terms']> {
  return (await askTerms(context, page))?.terms ?? [];
}

interface ChromeTabs {
  query(what: object): Promise<{ id?: number }[]>;
  sendMessage(tab: number, message: object): Promise<unknown>;
}

/** The words painted on the page, in document order. */
export function paintedWords(page: Page): Promise<readonly string[]> {
  return page.evaluate(readPaintedWords);
}

/** The document's tree as text, our host left out. */
export function serialised(page: Page): Promise<string> {
  return page.evaluate(readTree);
}

/** Middle of the nth painted mark (from 0), in viewport coordinates, scrolled into view. */
export function middleOfMark(page: Page, nth: number): Promise<{ x: number; y: number }> {
  return page.evaluate(readMiddleOfMark, nth);
}

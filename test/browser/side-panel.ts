import type { BrowserContext, Page, Worker } from 'playwright-core';
import type { Request } from '../../extension/messages.ts';

/** What of `chrome` is used here. */
interface Chrome {
  readonly tabs: {
    readonly query: (what: object) => Promise<{ id: number; windowId: number; url?: string }[]>;
  };
  readonly runtime: { readonly sendMessage: (message: unknown) => Promise<unknown> };
  readonly storage: {
    readonly local: {
      readonly get: (key: null) => Promise<Record<string, unknown>>;
      readonly set: (items: object) => Promise<void>;
      readonly getBytesInUse: (key: null) => Promise<number>;
      readonly QUOTA_BYTES: number;
    };
  };
  readonly contextMenus: { readonly onClicked: Dispatched };
  readonly commands: { readonly onCommand: Dispatched };
}

/** An event of the browser, which only tests send themselves. */
interface Dispatched {
  readonly dispatch: (...details: unknown[]) => void;
}

/** The extension's background. */
export async function workerOf(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
}

async function addressOf(context: BrowserContext, query: string): Promise<string> {
  const { host } = new URL((await workerOf(context)).url());
  return `chrome-extension://${host}/sidepanel.html${query}`;
}

/** Opens the side panel's page in a tab, as automation can't open the real one; for the page in front. */
export async function openSidePanel(front: Page): Promise<Page> {
  const context = front.context();
  await front.bringToFront();
  const id = await (await workerOf(context)).evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    return (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
  });
  return openBeside(context, `?tab=${id}`);
}

/** The same for no page: it follows the tab in front, which is itself. */
export async function openBeside(context: BrowserContext, query = ''): Promise<Page> {
  const panel = await context.newPage();
  await panel.setViewportSize({ width: 380, height: 800 });
  await panel.goto(await addressOf(context, query));
  await panel.getByRole('tab').first().waitFor();
  return panel;
}

/** Asks the background as a page of ours does. */
export function askFrom<T>(panel: Page, request: Request): Promise<T> {
  return panel.evaluate(
    (letter) => (globalThis as unknown as { chrome: Chrome }).chrome.runtime.sendMessage(letter),
    { request, incognito: false },
  ) as Promise<T>;
}

/** All that is kept on the device. */
export function kept(panel: Page): Promise<Record<string, unknown>> {
  return panel.evaluate(() =>
    (globalThis as unknown as { chrome: Chrome }).chrome.storage.local.get(null),
  );
}

/** Puts something on the device, as another version or a fault may have. */
export function put(panel: Page, items: object): Promise<void> {
  return panel.evaluate(
    (all) => (globalThis as unknown as { chrome: Chrome }).chrome.storage.local.set(all),
    items,
  );
}

/** Leaves no room on the device for another word. */
export function fill(panel: Page): Promise<void> {
  return panel.evaluate(async () => {
    const { local } = (globalThis as unknown as { chrome: Chrome }).chrome.storage;
    const room = local.QUOTA_BYTES - (await local.getBytesInUse(null));
    // Its key and quotation marks count too.
    await local.set({ filler: 'a'.repeat(room - 'filler""'.length) });
  });
}

/** Stops the background, as browsers do when they like. */
export async function stopWorker(panel: Page): Promise<void> {
  const session = await panel.context().newCDPSession(panel);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

/** Selects a stretch of a page's text. */
export async function select(page: Page, words: string): Promise<void> {
  await page.evaluate((wanted) => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const at = (node as Text).data.indexOf(wanted);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
      return;
    }
    throw new Error(`The page does not say ${wanted}.`);
  }, words);
}

/**
 * Asks for what is selected on the page in front, as the browser tells it: its own menu and keys are
 * out of a test's reach.
 *
 * @param url - what the browser says of the page's address; its own if it is left out.
 */
export async function explainSelected(
  page: Page,
  by: 'menu' | 'key' = 'menu',
  url?: string,
): Promise<void> {
  await page.bringToFront();
  const worker = await workerOf(page.context());
  await worker.evaluate(
    async ([way, given]) => {
      const { chrome } = globalThis as unknown as { chrome: Chrome };
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const asked = { ...tab, url: given ?? tab?.url };
      const item = { menuItemId: 'explain-selection', selectionText: 'rent relief', frameId: 0 };
      if (way === 'menu') chrome.contextMenus.onClicked.dispatch(item, asked);
      else chrome.commands.onCommand.dispatch('explain-selection', asked);
    },
    [by, url] as const,
  );
}

import type { BrowserContext, Page } from 'playwright-core';
import type { Request } from '../../extension/messages.ts';

/** The extension's worker, which knows the address of its pages. */
async function workerOf(context: BrowserContext) {
  return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
}

/** Opens a page of the extension: `options.html`. */
export async function openOwnPage(context: BrowserContext, path: string): Promise<Page> {
  const id = new URL((await workerOf(context)).url()).host;
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/${path}`);
  return page;
}

/** Asks the background as a page of the extension does. */
export function askAsOurs<T>(page: Page, request: Request): Promise<T> {
  return page.evaluate(
    (letter) =>
      (
        globalThis as unknown as {
          chrome: { runtime: { sendMessage: (message: unknown) => Promise<T> } };
        }
      ).chrome.runtime.sendMessage(letter),
    { request, incognito: false },
  );
}

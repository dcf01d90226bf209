import type { BrowserContext, Page, Worker } from 'playwright-core';
import { openChromium } from '../../../widget/demo/open-chromium.ts';
import { SITE } from '../../browser/chromium.ts';
import { servePages, type TestPage } from '../../browser/serve-pages.ts';

/** An extension that is not there: its 32 letters are those of none. */
const NOBODY = `chrome-extension://${'a'.repeat(32)}`;

/** A Chromium with the extension exactly as it is built, and pages of a test's own. */
export interface OpenPages {
  readonly context: BrowserContext;
  /** Our background; absent without us. */
  readonly ours: Worker | undefined;
  /** The origin of our pages; without us, of nobody. */
  readonly origin: string;
  /** Opens a page by its path and waits until it has loaded. */
  readonly load: (path: string) => Promise<Page>;
  readonly close: () => Promise<void>;
}

interface Chrome {
  readonly runtime: { readonly getManifest: () => { readonly short_name?: string } };
}

async function ourWorker(context: BrowserContext): Promise<Worker> {
  for (;;) {
    for (const worker of context.serviceWorkers()) {
      const isOurs = () =>
        (globalThis as unknown as { chrome: Chrome }).chrome.runtime.getManifest().short_name ===
        'Termlight';
      if (await worker.evaluate(isOurs).catch(() => false)) return worker;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/**
 * Opens a Chromium whose pages come from memory.
 *
 * @param options - `bare`: without us; `beside`: folder of another extension; `language`: the reader's.
 */
export async function openPages(
  pages: Readonly<Record<string, TestPage>>,
  options: { bare?: boolean; beside?: string; language?: string } = {},
): Promise<OpenPages> {
  const server = await servePages(pages);
  const context = await openChromium({ site: SITE, port: server.port, asBuilt: true, ...options });
  const ours = options.bare ? undefined : await ourWorker(context);
  return {
    context,
    ours,
    origin: ours ? `chrome-extension://${new URL(ours.url()).host}` : NOBODY,
    async load(path) {
      const page = await context.newPage();
      await page.goto(`http://${SITE}${path}`, { waitUntil: 'load' });
      return page;
    },
    async close() {
      await context.close();
      server.close();
    },
  };
}

import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../widget/demo/find-browser.ts';
import { serve } from '../../widget/demo/serve.ts';

/** The site that was built. */
export const OUT = join(import.meta.dirname, '../../dist/site');

/** Where a host may have put it: any folder. */
const FOLDER = '/library/words/';

/** Options of the browser's context. */
type ContextOptions = NonNullable<Parameters<Browser['newContext']>[0]>;

/** The built site in a folder of a server, and a browser for it. */
export interface OpenSite {
  /** Address of the site's root. */
  readonly address: string;
  /** What pages complained about, and what they asked others for. */
  readonly faults: string[];
  readonly newContext: (options?: ContextOptions) => Promise<BrowserContext>;
  /** Opens a page in a context of its own. */
  readonly open: (path: string, options?: ContextOptions) => Promise<Page>;
  /** Stops the server only. */
  readonly unplug: () => void;
  readonly close: () => Promise<void>;
}

/** Serves `dist/site` and opens a Chromium. */
export async function openSite(): Promise<OpenSite> {
  const server = await serve(join(OUT, 'en'), { also: { [FOLDER]: OUT } });
  const browser = await chromium.launch({
    executablePath: await findBrowser('chromium'),
    chromiumSandbox: process.getuid?.() !== 0,
  });
  const origin = `http://127.0.0.1:${server.port}`;
  const faults: string[] = [];
  const newContext = async (options: ContextOptions = {}) => {
    const context = await browser.newContext(options);
    context.on('request', (request) => {
      const url = request.url();
      // A page that is left at once has its icon asked for in the old place.
      if (url === `${origin}/favicon.ico`) return;
      if (!url.startsWith(origin + FOLDER) && !/^(?:data|blob):/.test(url)) faults.push(url);
    });
    context.on('weberror', (error) => faults.push(error.error().message));
    context.on('console', (message) => {
      if (message.location().url === `${origin}/favicon.ico`) return;
      if (message.type() === 'error') faults.push(`${message.location().url}: ${message.text()}`);
    });
    return context;
  };
  return {
    address: origin + FOLDER,
    faults,
    newContext,
    async open(path, options) {
      const page = await (await newContext(options)).newPage();
      await page.goto(origin + FOLDER + path, { waitUntil: 'load' });
      return page;
    },
    unplug: server.close,
    async close() {
      await browser.close();
      server.close();
    },
  };
}

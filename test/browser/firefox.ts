import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { findBrowser } from '../../widget/demo/find-browser.ts';
import { openTrees } from '../../widget/demo/open-trees.ts';
import { type ServeOptions, serve } from '../../widget/demo/serve.ts';
import { SITE } from './chromium.ts';
import { closeWelcome, letIntoPrivateWindows, openPrivate } from './firefox-window.ts';

const EXTENSION = join(import.meta.dirname, '../../.output/firefox-mv3');

/** The extension's name for browsers, and the host that Firefox would otherwise draw by lot. */
const ADDON = 'termlight@termlight.example';
const OWN_HOST = '1ff00000-0000-4000-8000-00000000c0de';

/** A Firefox with the built extension, and a folder served under a `.gov` name. */
export interface TestFirefox {
  /** Opens a page of the folder and waits until it has loaded. */
  readonly open: (path: string) => Promise<Page>;
  /** Opens a page of the extension: `options.html`. */
  readonly openOwn: (path: string) => Promise<Page>;
  /** The same as `open` in a private window, where the extension is let in. */
  readonly openHidden: (path: string) => Promise<Page>;
  readonly close: () => Promise<void>;
}

/** Settings that lead our name to this machine and every other one nowhere. */
const NO_NETWORK = {
  'network.dns.localDomains': SITE,
  'network.proxy.type': 1,
  // Nothing listens on the last port: a page's foreign scripts and pictures fail at once.
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 65_535,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 65_535,
  'network.proxy.no_proxies_on': SITE,
  'dom.security.https_first': false,
  'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: OWN_HOST }),
  // What a reader would be asked for more sites: nobody is there to press.
  'extensions.webextOptionalPermissionPrompts': false,
};

/** Waits until a tab stands at an address, loaded; it is between two documents for a while. */
async function arrived(page: Page, address: string): Promise<void> {
  const isThere = (wanted: string) =>
    location.href === wanted && document.readyState === 'complete';
  while (!(await page.evaluate(isThere, address).catch(() => false))) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Opens a Firefox for tests. */
export async function openTestFirefox(
  folder: string,
  {
    language = 'en-US',
    bare = false,
    serving = {},
  }: { language?: string; bare?: boolean; serving?: ServeOptions } = {},
): Promise<TestFirefox> {
  const server = await serve(folder, serving);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: await findBrowser('firefox'),
    headless: true,
    // The driver may go to pages of an extension only where it may do all that the browser may.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { ...NO_NETWORK, 'intl.accept_languages': `${language}, en-US` },
  });
  if (!bare) {
    await browser.installExtension(await openTrees(EXTENSION));
    await closeWelcome(browser);
  }
  const load = async (page: Page, path: string) => {
    // A page that sends itself elsewhere on itself while it loads breaks the driver's own waiting.
    await page.goto(`http://${SITE}:${server.port}/${path}`).catch(() => {});
    await page.waitForFunction(
      () => location.protocol === 'http:' && document.readyState === 'complete',
    );
    return page;
  };
  return {
    async open(path) {
      return load(await browser.newPage(), path);
    },
    async openHidden(path) {
      await letIntoPrivateWindows(browser, ADDON);
      return load(await openPrivate(browser), path);
    },
    async openOwn(path) {
      const page = await browser.newPage();
      const address = `moz-extension://${OWN_HOST}/${path}`;
      // The driver never hears of its load, as the page is of another process.
      void page.goto(address).catch(() => {});
      await arrived(page, address);
      return page;
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}

import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { findBrowser } from '../../widget/demo/find-browser.ts';
import { type ServeOptions, serve } from '../../widget/demo/serve.ts';
import { SITE } from './chromium.ts';

const EXTENSION = join(import.meta.dirname, '../../.output/firefox-mv3');

/** A Firefox with the built extension, and a folder served under a `.gov` name. */
export interface TestFirefox {
  /** Opens a page of the folder and waits until it has loaded. */
  readonly open: (path: string) => Promise<Page>;
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
};

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
    extraPrefsFirefox: { ...NO_NETWORK, 'intl.accept_languages': `${language}, en-US` },
  });
  if (!bare) await browser.installExtension(EXTENSION);
  return {
    async open(path) {
      const page = await browser.newPage();
      // A page that sends itself elsewhere on itself while it loads breaks the driver's own waiting.
      await page.goto(`http://${SITE}:${server.port}/${path}`).catch(() => {});
      await page.waitForFunction(
        () => location.protocol === 'http:' && document.readyState === 'complete',
      );
      return page;
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}

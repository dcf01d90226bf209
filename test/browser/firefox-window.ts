import type { Browser, Page } from 'puppeteer-core';

/** The protocol under the driver, for what the driver has no word for. */
interface Wire {
  readonly send: (method: string, what: object) => Promise<{ result: unknown }>;
}

/** A tab, or a window of the browser itself, as the protocol lists it. */
interface Context {
  readonly context: string;
  readonly url: string;
}

function wireOf(browser: Browser): Wire {
  return (browser as unknown as { connection: Wire }).connection;
}

async function contextsOf(browser: Browser, scope: 'content' | 'chrome'): Promise<Context[]> {
  const { result } = await wireOf(browser).send('browsingContext.getTree', { 'moz:scope': scope });
  return (result as { contexts: Context[] }).contexts;
}

/**
 * Waits for the page that a fresh installation opens, and closes it: it comes late, takes the place in
 * front, and a tab behind it is given hardly any time to read.
 */
export async function closeWelcome(browser: Browser): Promise<void> {
  for (;;) {
    // The driver's own list knows nothing of addresses of extensions.
    const tabs = await contextsOf(browser, 'content');
    const welcome = tabs.find(({ url }) => url.endsWith('/welcome.html'));
    if (welcome) {
      await wireOf(browser).send('browsingContext.close', { context: welcome.context });
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Runs a line of script in the browser's own window, with all that the browser itself may do. */
export async function runInWindow(browser: Browser, expression: string): Promise<void> {
  const [window] = await contextsOf(browser, 'chrome');
  const target = { context: window?.context };
  const asked = { expression, target, awaitPromise: true };
  const { result } = await wireOf(browser).send('script.evaluate', asked);
  const { type, exceptionDetails } = result as { type: string; exceptionDetails?: object };
  if (type === 'exception') throw new Error(JSON.stringify(exceptionDetails));
}

/** Lets the extension into private windows, as its reader does among the add-ons; it starts anew. */
export async function letIntoPrivateWindows(browser: Browser, addon: string): Promise<void> {
  await runInWindow(
    browser,
    `(async () => {
      const modules = 'resource://gre/modules/';
      const { ExtensionPermissions } = ChromeUtils.importESModule(modules + 'ExtensionPermissions.sys.mjs');
      const { AddonManager } = ChromeUtils.importESModule(modules + 'AddonManager.sys.mjs');
      const permissions = ['internal:privateBrowsingAllowed'];
      await ExtensionPermissions.add('${addon}', { permissions, origins: [] });
      await (await AddonManager.getAddonByID('${addon}')).reload();
    })()`,
  );
}

/** Opens a private window, and gives its tab. */
export async function openPrivate(browser: Browser): Promise<Page> {
  const before = new Set(await browser.pages());
  await runInWindow(browser, 'void OpenBrowserWindow({ private: true })');
  for (;;) {
    const tabs = await contextsOf(browser, 'content');
    const page = (await browser.pages()).find((one) => !before.has(one));
    // Until its own page is there, it would take the place of any other.
    if (page && tabs.some(({ url }) => url === 'about:privatebrowsing')) return page;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestPage } from '../../browser/serve-pages.ts';
import { recordTried } from '../record.ts';
import { LETTERS, PAGE_REQUESTS } from './good-letters.ts';
import { type OpenPages, openPages } from './open-pages.ts';

const WORDS = '<p>Apply for Medicaid and SNAP. Your household and its income decide.</p>';

/** Pages that act as if they were us, by what they do. */
const PAGES: Readonly<Record<string, TestPage>> = {
  '/': { body: WORDS },
  '/card': {
    body: `${WORDS}<termlight-host><section class="card" role="dialog"><h2 id="title">SNAP</h2>
      <p>Call this number and give your PIN.</p></section></termlight-host>`,
  },
  '/element': {
    body: `${WORDS}<script>customElements.define('termlight-host', class extends HTMLElement {
      connectedCallback() { globalThis.caught = this.shadowRoot; }
    })</script><termlight-host></termlight-host>`,
  },
  '/highlights': {
    body: `${WORDS}<script>
      for (const one of ['', '-light', '-dark']) CSS.highlights.set('termlight-ext-mark' + one, new Highlight());
    </script>`,
  },
  '/widget': { body: `${WORDS}<termlight-launcher><button>Explain</button></termlight-launcher>` },
};

let browser: OpenPages;
let own: Page;
beforeAll(async () => {
  browser = await openPages(PAGES);
  own = await browser.context.newPage();
  await own.goto(`${browser.origin}/options.html`);
});
afterAll(() => browser?.close());

/** What is kept of the reader: no page may change it. */
const kept = () =>
  own.evaluate(async () => {
    type Area = { readonly get: (key: null) => Promise<object> };
    const { chrome } = globalThis as unknown as {
      chrome: { storage: Record<'local' | 'session', Area> };
    };
    const [local, session] = [chrome.storage.local, chrome.storage.session];
    return JSON.stringify([await local.get(null), await session.get(null)]);
  });

const marks = (page: Page) =>
  page.waitForFunction(() =>
    ['', '-light', '-dark'].some(
      (way) => CSS.highlights.get(`termlight-ext-mark${way}`)?.size === 4,
    ),
  );

it('a page that sends our messages is heard by nobody', async () => {
  const before = await kept();
  const page = await browser.load('/');
  await marks(page);
  const messages = [...LETTERS, ...LETTERS.map(({ request }) => request), ...PAGE_REQUESTS];
  const heard = await page.evaluate(async (all) => {
    const answers: unknown[] = [];
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const own = new Set<unknown>();
    addEventListener('message', ({ data }) => !own.has(JSON.stringify(data)) && answers.push(data));
    for (const message of all) {
      own.add(JSON.stringify(message));
      postMessage(message, '*');
      frame.contentWindow?.postMessage(message, '*');
      new BroadcastChannel('termlight').postMessage(message);
      for (const name of ['termlight:ready', 'termlight:gone', 'termlight', 'settings-changed']) {
        for (const target of [document, window, document.documentElement]) {
          target.dispatchEvent(new CustomEvent(name, { detail: message, bubbles: true }));
        }
      }
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
    frame.remove();
    return answers;
  }, messages as unknown[]);
  const failed = heard.map((one) => JSON.stringify(one).slice(0, 100));
  recordTried({ part: 'messages', what: 'sent by a page', tried: messages.length, failed });
  expect(failed).toEqual([]);
  expect(await kept()).toBe(before);
  await marks(page);
  await page.close();
});

it('a page has nobody to send to: no door is open to pages', async () => {
  const page = await browser.load('/');
  const door = await page.evaluate(async (id) => {
    type Door = { readonly sendMessage?: (id: string, message: unknown) => Promise<unknown> };
    const { chrome } = globalThis as unknown as { chrome?: { readonly runtime?: Door } };
    if (!chrome?.runtime?.sendMessage) return 'none';
    return chrome.runtime.sendMessage(id, { type: 'settings' }).catch(() => 'none');
  }, new URL(browser.origin).host);
  expect(door).toBe('none');
  await page.close();
});

it('a page that frames our pages frames nothing', async () => {
  const page = await browser.load('/');
  const names = ['popup', 'options', 'sidepanel', 'reader', 'welcome'];
  const before = await kept();
  for (const name of names) {
    await page.evaluate(async (address) => {
      const frame = document.createElement('iframe');
      frame.src = address;
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
      document.body.append(frame);
      await Promise.race([loaded, new Promise((resolve) => setTimeout(resolve, 1000))]);
    }, `${browser.origin}/${name}.html`);
  }
  const shown = page.frames().filter((frame) => frame.url().startsWith(browser.origin));
  recordTried({
    part: 'messages',
    what: 'pages of ours in a frame',
    tried: names.length,
    failed: shown.map((frame) => frame.url()),
  });
  expect(shown).toEqual([]);
  expect(await kept()).toBe(before);
  await page.close();
});

describe('a page that acts as if it were us', () => {
  it.each(Object.keys(PAGES))(
    '%s: is marked as any other, and its own is left alone',
    async (path) => {
      const page = await browser.load(path);
      await marks(page);
      const own = await page.evaluate(
        () => document.querySelector('body termlight-host')?.innerHTML,
      );
      expect(own?.includes('PIN') ?? false).toBe(path === '/card');
      const last = page.locator('html > termlight-host');
      await last.waitFor({ state: 'attached' });
      expect(await last.count()).toBe(1);
      await page.close();
    },
  );
});

it('a page that says it was opened by us may still not look in', async () => {
  const page = await browser.load('/card');
  await marks(page);
  await page.locator('html > termlight-host').waitFor({ state: 'attached' });
  const trees = await page.evaluate(() =>
    [...document.querySelectorAll('html > termlight-host')].map((one) => one.shadowRoot),
  );
  expect(trees).toEqual([null]);
  await page.close();
});

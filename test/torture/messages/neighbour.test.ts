import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Worker } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { recordTried } from '../record.ts';
import { LETTERS, PAGE_REQUESTS } from './good-letters.ts';
import { type OpenPages, openPages } from './open-pages.ts';

const WORDS = '<p>Apply for Medicaid and SNAP. Your household and its income decide.</p>';

/** Another extension, which may do on every page what any extension may. */
const FILES: Readonly<Record<string, string>> = {
  'manifest.json': JSON.stringify({
    manifest_version: 3,
    name: 'Neighbour',
    short_name: 'Neighbour',
    version: '1.0.0',
    permissions: ['scripting', 'tabs', 'storage'],
    host_permissions: ['*://*/*'],
    background: { service_worker: 'background.js' },
    content_scripts: [{ matches: ['*://*/*'], js: ['content.js'], run_at: 'document_start' }],
  }),
  'background.js': 'globalThis.isReady = true;',
  'content.js': 'globalThis.isNeighbour = true;',
};

let folder = '';
let browser: OpenPages;
let neighbour: Worker;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'termlight-neighbour-'));
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text);
  browser = await openPages({ '/': { body: WORDS } }, { beside: folder });
  const isOther = (worker: Worker) => worker.url() !== browser.ours?.url();
  neighbour =
    browser.context.serviceWorkers().find(isOther) ??
    (await browser.context.waitForEvent('serviceworker', isOther));
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

const ourId = () => new URL(browser.origin).host;

it('another extension that calls ours is answered by nobody', async () => {
  const messages = [...LETTERS, ...PAGE_REQUESTS];
  const answers = await neighbour.evaluate(
    async ([id, all]) => {
      type Port = {
        readonly postMessage: (message: unknown) => void;
        readonly onMessage: { readonly addListener: (heard: (message: unknown) => void) => void };
      };
      const { runtime } = (
        globalThis as unknown as {
          chrome: {
            runtime: {
              readonly sendMessage: (id: string, message: unknown) => Promise<unknown>;
              readonly connect: (id: string) => Port;
            };
          };
        }
      ).chrome;
      const heard: unknown[] = [];
      for (const message of all as unknown[]) {
        const answer = await runtime.sendMessage(id as string, message).catch(() => undefined);
        if (answer !== undefined) heard.push(answer);
        try {
          const port = runtime.connect(id as string);
          port.onMessage.addListener((said) => heard.push(said));
          port.postMessage(message);
        } catch {
          // A port that nobody holds is closed at once.
        }
      }
      await new Promise((resolve) => setTimeout(resolve, 300));
      return heard;
    },
    [ourId(), messages as unknown[]] as const,
  );
  const failed = answers.map((one) => JSON.stringify(one).slice(0, 100));
  recordTried({
    part: 'messages',
    what: 'calls of another extension',
    tried: messages.length * 2,
    failed,
  });
  expect(failed).toEqual([]);
});

it('another extension can not fetch our files, nor see in its world what is in ours', async () => {
  const page = await browser.load('/');
  await page.waitForFunction(() => CSS.highlights.get('termlight-ext-mark-light')?.size === 4);
  await page.locator('html > termlight-host').waitFor({ state: 'attached' });
  const sees = await neighbour.evaluate(async (origin) => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        tabs: { query: (what: object) => Promise<{ id: number; url?: string }[]> };
        scripting: {
          executeScript: (what: object) => Promise<{ result: unknown }[]>;
        };
      };
    };
    const fetched = await fetch(`${origin}/surfaces.js`).then(
      () => true,
      () => false,
    );
    const [tab] = await chrome.tabs.query({ url: '*://*.gov/*' });
    const [inside] = await chrome.scripting.executeScript({
      target: { tabId: tab?.id },
      func: () => ({
        isNeighbour: 'isNeighbour' in globalThis,
        symbols: ['termlight', 'termlight.surfaces', 'termlight.selection'].filter(
          (name) => Symbol.for(name) in globalThis,
        ),
        tree: document.querySelector('termlight-host')?.shadowRoot ?? null,
      }),
    });
    const [pages] = await chrome.scripting
      .executeScript({ target: { tabId: -1 }, func: () => true })
      .catch(() => [null]);
    return { fetched, inside: inside?.result, pages };
  }, browser.origin);
  expect(sees).toEqual({
    fetched: false,
    inside: { isNeighbour: true, symbols: [], tree: null },
    pages: null,
  });
  await page.close();
});

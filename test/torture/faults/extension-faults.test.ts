import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestBrowser, paintedWords, type TestBrowser } from '../../browser/chromium.ts';
import { askAsOurs, openOwnPage } from '../../browser/own-pages.ts';
import { PAGES } from '../../browser/reader.ts';
import { fill, kept, put, stopWorker } from '../../browser/side-panel.ts';
import { amount } from '../amount.ts';
import { recordTried } from '../record.ts';
import { FAULTS } from './fault-list.ts';

const PAGE = 'en-benefits/page.html';

let browser: TestBrowser;
let ours: Page;
beforeAll(async () => {
  browser = await openTestBrowser(PAGES);
  ours = await openOwnPage(browser.context, 'icon/16.png');
});
afterAll(() => browser.close());

/** Node knows no origin of an extension's pages. */
function originOf(page: Page): string {
  return `chrome-extension://${new URL(page.url()).host}`;
}

/** Runs one fault; whatever it throws is told by name. */
function fault(name: keyof typeof FAULTS, work: () => Promise<number | undefined>): void {
  it(FAULTS[name].what, async () => {
    const failed: string[] = [];
    const tried = await work().catch((error: unknown) => {
      failed.push(String(error).split('\n')[0] ?? '');
      return 1;
    });
    recordTried({ part: 'faults', what: FAULTS[name].what, tried: tried ?? 1, failed });
    expect(failed).toEqual([]);
  });
}

/** Opens a page, and waits until words are marked there. */
async function marksAPage(): Promise<void> {
  const page = await browser.load(PAGE);
  await page.waitForFunction(() => CSS.highlights.size > 0);
  await page.close();
}

/** Does something with the names of files that are kept, in a page of ours. */
async function spoil(how: 'newer' | 'blocked' | 'corrupt'): Promise<void> {
  await stopWorker(ours);
  await ours.evaluate(async (kind) => {
    const asked = (request: IDBRequest) =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    if (kind === 'newer') {
      await asked(indexedDB.deleteDatabase('termlight'));
      ((await asked(indexedDB.open('termlight', 9))) as IDBDatabase).close();
      return;
    }
    const database = (await asked(indexedDB.open('termlight'))) as IDBDatabase;
    if (kind === 'blocked') {
      // Held open by one, wished away by another: whoever comes next waits for both.
      Object.assign(globalThis, { held: database });
      indexedDB.deleteDatabase('termlight');
      return;
    }
    const files = database.transaction('files', 'readwrite').objectStore('files');
    const keys = (await asked(files.getAllKeys())) as string[];
    for (const key of keys) files.put('{"format":1', key);
    await new Promise((resolve) => files.transaction.addEventListener('complete', resolve));
    database.close();
  }, how);
}

fault('corruptDatabase', async () => {
  await marksAPage();
  await spoil('corrupt');
  await marksAPage();
  return 1;
});

fault('blockedDatabase', async () => {
  await spoil('blocked');
  await marksAPage();
  await ours.evaluate(() => (globalThis as unknown as { held: IDBDatabase }).held.close());
  return 1;
});

fault('newerDatabase', async () => {
  await spoil('newer');
  await marksAPage();
  expect(await askAsOurs(ours, { type: 'clear-all' })).toBe(true);
  await stopWorker(ours);
  await marksAPage();
  return 1;
});

fault('fullDatabase', async () => {
  const session = await browser.context.newCDPSession(ours);
  const origin = originOf(ours);
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await askAsOurs(ours, { type: 'clear-all' });
  await marksAPage();
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  return 1;
});

fault('fullStorage', async () => {
  const word = { term: 'snap', word: 'SNAP', language: 'es' };
  await askAsOurs(ours, { type: 'save-word', word });
  await askAsOurs(ours, { type: 'change-settings', patch: { language: 'es' } });
  await fill(ours);
  const before = await kept(ours);
  const quietHosts = Array.from({ length: 50 }, (_, i) => `host-${i}.example`);
  expect(await askAsOurs(ours, { type: 'change-settings', patch: { quietHosts } })).toBeNull();
  const more = { term: 'wic', word: 'WIC', language: 'es' };
  expect(await askAsOurs(ours, { type: 'save-word', word: more })).toEqual({
    items: [word],
    trouble: 'full',
  });
  expect(await kept(ours)).toEqual(before);
  await askAsOurs(ours, { type: 'clear-all' });
  return 2;
});

fault('newerSettings', async () => {
  const newer = { format: 99, language: 'vi', more: true };
  await put(ours, { settings: newer });
  await marksAPage();
  expect((await kept(ours)).settings).toEqual(newer);
  await askAsOurs(ours, { type: 'change-settings', patch: { colour: 'blue' } });
  expect((await kept(ours))['settings-unread']).toEqual(newer);
  await askAsOurs(ours, { type: 'clear-all' });
  return 1;
});

fault('windows', async () => {
  const other = await openOwnPage(browser.context, 'icon/16.png');
  const hosts = Array.from({ length: amount(10, 200) }, (_, i) => `host-${i}.example`);
  await Promise.all([
    ...hosts.map((host, i) =>
      askAsOurs(i % 2 ? ours : other, { type: 'set-quiet', host, on: true }),
    ),
    askAsOurs(ours, { type: 'change-settings', patch: { colour: 'green' } }),
    askAsOurs(other, { type: 'change-settings', patch: { language: 'ht' } }),
    askAsOurs(ours, { type: 'save-word', word: { term: 'a', word: 'A', language: 'en' } }),
    askAsOurs(other, { type: 'save-word', word: { term: 'b', word: 'B', language: 'en' } }),
  ]);
  const all = (await kept(ours)) as {
    settings: { quietHosts: string[]; colour: string; language: string };
    'saved-words': { items: object[] };
  };
  expect(all.settings).toMatchObject({ colour: 'green', language: 'ht' });
  expect(all.settings.quietHosts.toSorted()).toEqual(hosts.toSorted());
  expect(all['saved-words'].items.length).toBe(2);
  await other.close();
  await askAsOurs(ours, { type: 'clear-all' });
  return hosts.length + 4;
});

fault('closed', async () => {
  const count = amount(5, 100);
  for (let i = 0; i < count; i += 1) {
    const page = await browser.context.newPage();
    await page.goto(`http://termlight-test.gov/${PAGE}`, { waitUntil: 'commit' });
    await page.waitForTimeout((i * 37) % 200);
    await page.close();
  }
  await marksAPage();
  return count;
});

fault('clock', async () => {
  await askAsOurs(ours, { type: 'set-private', on: true });
  const year = 365 * 24 * 3600 * 1000;
  await ours.evaluate(async (ahead) => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        storage: { session: { set: (value: object) => Promise<void> } };
        alarms: { create: (name: string, when: object) => Promise<void> };
      };
    };
    await chrome.storage.session.set({
      'last-active': { at: Date.now() + ahead, incognito: false },
    });
    await chrome.alarms.create('idle', { when: Date.now() + 100 });
  }, year);
  const noted = () =>
    ours.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { session: { get: (key: string) => Promise<object> } } };
      };
      const { 'last-active': last } = (await chrome.storage.session.get('last-active')) as {
        'last-active': { at: number };
      };
      return last.at - Date.now();
    });
  await expect.poll(noted, { timeout: 60_000 }).toBeLessThan(1000);
  await askAsOurs(ours, { type: 'clear-all' });
  return 1;
});

const SURFACES = ['popup.html', 'options.html', 'welcome.html', 'sidepanel.html'] as const;

fault('unanswered', async () => {
  const base = originOf(ours);
  for (const path of SURFACES) {
    const page = await browser.context.newPage();
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.addInitScript(() => {
      if (sessionStorage.getItem('heard')) return;
      const { chrome } = globalThis as unknown as { chrome: { runtime: object } };
      const sendMessage = () => Promise.reject(new Error('Nobody is there.'));
      Object.assign(chrome.runtime, { sendMessage });
    });
    await page.goto(`${base}/${path}`);
    await page.getByRole('alert').filter({ hasText: /./ }).waitFor();
    const said = await page.locator('[role=alert], [role=status]').allTextContents();
    expect([path, said.filter(Boolean).length, errors]).toEqual([path, 1, []]);
    await page.evaluate(() => sessionStorage.setItem('heard', 'yes'));
    await page.getByRole('alert').getByRole('button').click();
    await page.locator('h1').waitFor();
    await page.evaluate(() => sessionStorage.clear());
    await page.close();
  }
  return SURFACES.length;
});

/** Opens a marked page in a browser of its own, ends the extension, and looks what is left. */
async function leavesNothing(end: (own: TestBrowser, id: string) => Promise<void>): Promise<void> {
  const own = await openTestBrowser(PAGES);
  try {
    const page = await own.open(PAGE);
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    expect((await paintedWords(page)).length).toBeGreaterThan(0);
    const worker = own.context.serviceWorkers()[0];
    await end(own, new URL(worker?.url() ?? '').host);
    await page.bringToFront();
    await page.mouse.click(300, 300);
    await page.waitForFunction(() => [...CSS.highlights.values()].every(({ size }) => size === 0));
    await page.mouse.click(300, 300);
    await page.mouse.move(320, 320);
    await page.waitForTimeout(300);
    const hosts = await page.locator('termlight-host').count();
    expect([errors, hosts]).toEqual([[], 0]);
  } finally {
    await own.close();
  }
}

fault('updated', async () => {
  await leavesNothing(async ({ context }) => {
    const worker = context.serviceWorkers()[0];
    const reload = () =>
      (
        globalThis as unknown as { chrome: { runtime: { reload: () => void } } }
      ).chrome.runtime.reload();
    // Who is asked is gone before there is an answer.
    await Promise.race([
      worker?.evaluate(reload).catch(() => {}),
      new Promise((done) => setTimeout(done, 500)),
    ]);
  });
  return 1;
});

fault('off', async () => {
  await leavesNothing(async ({ context }, id) => {
    const extensions = await context.newPage();
    await extensions.goto('chrome://extensions');
    await extensions.evaluate((one) => {
      const { chrome } = globalThis as unknown as {
        chrome: { management: { setEnabled: (id: string, on: boolean) => Promise<void> } };
      };
      return chrome.management.setEnabled(one, false);
    }, id);
    await extensions.close();
  });
  return 1;
});

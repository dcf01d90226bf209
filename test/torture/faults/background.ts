import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserContext, CDPSession, Page, Worker } from 'playwright-core';
import type { Request } from '../../../extension/messages.ts';
import { type Calls, type Plan, wrapCalls } from './calls.ts';
import { SAVED } from './requests.ts';

/** What of `chrome` is used here. */
interface Chrome {
  readonly runtime: { readonly sendMessage: (message: unknown) => Promise<unknown> };
  readonly storage: Record<
    'local' | 'session',
    {
      readonly get: (key: null) => Promise<Record<string, unknown>>;
      readonly set: (items: object) => Promise<void>;
      readonly clear: () => Promise<void>;
    }
  >;
}

/** All that is kept, by area. */
export interface Kept {
  readonly local: Readonly<Record<string, unknown>>;
  readonly session: Readonly<Record<string, unknown>>;
  /** How many files IndexedDB holds. */
  readonly files: number;
}

/** What became of asking: `undefined` is no answer within the time. */
export type Answer = unknown;

/** The extension's background, to be stopped and broken, with a page of ours that only asks. */
export class Background {
  private constructor(
    private readonly worker: Worker,
    private readonly page: Page,
    private readonly session: CDPSession,
  ) {}

  /** Opens a page of the extension on which nothing runs: a picture. */
  static async open(context: BrowserContext): Promise<Background> {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const page = await context.newPage();
    await page.goto(`chrome-extension://${new URL(worker.url()).host}/icon/16.png`);
    const session = await context.newCDPSession(page);
    await session.send('ServiceWorker.enable');
    return new Background(worker, page, session);
  }

  /** Stops the background as browsers do when they like. */
  async stop(): Promise<void> {
    await this.session.send('ServiceWorker.stopAllWorkers');
  }

  /** Starts it anew with every call counted, and one to fail. */
  async start(plan: Plan | null): Promise<void> {
    await this.stop();
    // Wakes it, and is no request of ours. What is sent into it while it is stopped never comes back.
    await this.page.evaluate(() =>
      (globalThis as unknown as { chrome: Chrome }).chrome.runtime
        .sendMessage('wake')
        .catch(() => {}),
    );
    const { worker } = this;
    await worker.evaluate(wrapCalls);
    await worker.evaluate((given) => {
      (globalThis as unknown as { calls: Calls }).calls.plan = given;
    }, plan);
  }

  /** Asks, for as long as a reader would wait. */
  ask(request: Request, limit = 12_000): Promise<Answer> {
    return this.page.evaluate(
      ([letter, most]) =>
        Promise.race([
          (globalThis as unknown as { chrome: Chrome }).chrome.runtime
            .sendMessage(letter)
            .catch(() => null),
          new Promise((resolve) => setTimeout(resolve, most)),
        ]),
      [{ request, incognito: false }, limit] as const,
    );
  }

  /** Has exactly what a reader had saved. */
  async reset(): Promise<void> {
    await this.page.evaluate(async (saved) => {
      const { local, session } = (globalThis as unknown as { chrome: Chrome }).chrome.storage;
      await Promise.all([local.clear(), session.clear()]);
      await local.set(saved);
      // Files that were kept already would be neither fetched nor put.
      await new Promise((resolve) => {
        const opening = indexedDB.open('termlight', 1);
        opening.onupgradeneeded = () => opening.result.createObjectStore('files');
        opening.onsuccess = () => {
          const { result: database } = opening;
          const emptying = database.transaction('files', 'readwrite');
          emptying.objectStore('files').clear();
          emptying.oncomplete = () => {
            database.close();
            resolve(null);
          };
        };
      });
    }, SAVED);
  }

  /** All that is kept now. */
  kept(): Promise<Kept> {
    return this.page.evaluate(async () => {
      const { local, session } = (globalThis as unknown as { chrome: Chrome }).chrome.storage;
      const names = (await indexedDB.databases()).map(({ name }) => name);
      const files = names.includes('termlight')
        ? await new Promise<number>((resolve) => {
            const opening = indexedDB.open('termlight');
            opening.onsuccess = () => {
              const { result: database } = opening;
              const counting = database.transaction('files').objectStore('files').count();
              counting.onsuccess = () => {
                database.close();
                resolve(counting.result);
              };
            };
            opening.onerror = () => resolve(-1);
          })
        : 0;
      return { local: await local.get(null), session: await session.get(null), files };
    });
  }

  /** What was called since it was started. */
  calls(): Promise<Calls> {
    return this.worker.evaluate(() => (globalThis as unknown as { calls: Calls }).calls);
  }

  /** Nothing fails any more. */
  heal(): Promise<void> {
    return this.worker.evaluate(() => {
      const { calls } = globalThis as unknown as { calls?: Calls };
      if (calls) calls.plan = null;
    });
  }

  /** Waits until the call that goes wrong was made; false if the answer comes before. */
  async reached(answer: Promise<unknown>): Promise<boolean> {
    let isAnswered = false;
    void answer.then(() => {
      isAnswered = true;
    });
    while (!(await this.calls()).isReached) {
      if (isAnswered) return false;
      await sleep(10);
    }
    return true;
  }
}

import { join } from 'node:path';
import { build } from 'esbuild';
import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../widget/demo/find-browser.ts';
import { type PageServer, startPageServer } from './page-server.ts';
import { readTrace, type TraceEvent, type TraceReading } from './trace.ts';

/** What is traced; see `readTrace`. */
const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'blink.user_timing',
];

/** A loaded page with the benchmark's script in it. */
export interface LoadedPage {
  readonly page: Page;
  readonly session: CDPSession;
  /** Makes the page's processor this many times slower. */
  readonly slowDown: (times: number) => Promise<void>;
}

/** A Chromium that loads each page afresh. */
export interface BenchBrowser {
  readonly version: string;
  /** Loads a page, does something with it and closes it. */
  readonly withPage: <T>(html: string, use: (loaded: LoadedPage) => Promise<T>) => Promise<T>;
  /** What the page's main thread did meanwhile. */
  readonly trace: (page: Page, work: () => Promise<unknown>) => Promise<TraceReading>;
  readonly close: () => Promise<void>;
}

/** The script that pages get: the product's own code and what it is compared with. */
async function inPageScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'in-page/main.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  });
  return (outputFiles[0] as { text: string }).text;
}

async function load(browser: Browser, server: PageServer, html: string): Promise<LoadedPage> {
  server.show(html);
  const page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
  await page.goto(server.address, { waitUntil: 'load' });
  const session = await page.context().newCDPSession(page);
  return {
    page,
    session,
    async slowDown(times) {
      await session.send('Emulation.setCPUThrottlingRate', { rate: times });
    },
  };
}

/** Opens it. */
export async function openBenchBrowser(): Promise<BenchBrowser> {
  const [server, script, executablePath] = await Promise.all([
    startPageServer(),
    inPageScript(),
    findBrowser('chromium'),
  ]);
  const browser = await chromium.launch({
    executablePath,
    chromiumSandbox: process.getuid?.() !== 0,
    args: [
      // Pages come with scripts and pictures of other hosts; none is asked.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      '--disable-background-networking',
      '--disable-component-update',
      '--enable-precise-memory-info',
    ],
  });
  return {
    version: browser.version(),
    async withPage(html, use) {
      const loaded = await load(browser, server, html);
      try {
        await loaded.page.evaluate(script);
        // What loading has left to do is not ours.
        await loaded.page.evaluate('bench.nextFrame().then(() => bench.nextFrame())');
        await loaded.page.waitForTimeout(100);
        return await use(loaded);
      } finally {
        await loaded.page.context().close();
      }
    },
    async trace(page, work) {
      await browser.startTracing(page, { categories: CATEGORIES });
      await work();
      const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
        traceEvents: TraceEvent[];
      };
      return readTrace(traceEvents, { from: 'bench:from', to: 'bench:to' });
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}

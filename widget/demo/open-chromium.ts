import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { findBrowser } from './find-browser.ts';

/** The built extension for Chromium. */
export const CHROMIUM_EXTENSION = join(import.meta.dirname, '../../.output/chrome-mv3');

/** How to open it. */
export interface ChromiumOptions {
  /** A host name that leads to this machine, in this browser only. */
  readonly site: string;
  /** Its port on 127.0.0.1, for http. */
  readonly port: number;
  /** The browser's language, a BCP 47 tag. */
  readonly language?: string;
  readonly headless?: boolean;
  /** Without the extension, to see what pages do alone. */
  readonly bare?: boolean;
}

/** A Chromium with a profile of its own, which is deleted when it closes. */
export async function openChromium(options: ChromiumOptions): Promise<BrowserContext> {
  const { site, port, language = 'en-US', headless = true, bare = false } = options;
  const executablePath = await findBrowser('chromium');
  const profile = await mkdtemp(join(tmpdir(), 'termlight-'));
  const extension = bare
    ? ['--disable-extensions']
    : [
        `--disable-extensions-except=${CHROMIUM_EXTENSION}`,
        `--load-extension=${CHROMIUM_EXTENSION}`,
      ];
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    chromiumSandbox: process.getuid?.() !== 0,
    locale: language,
    viewport: headless ? { width: 1200, height: 900 } : null,
    args: [
      ...extension,
      `--lang=${language}`,
      `--host-resolver-rules=MAP ${site} 127.0.0.1:${port}`,
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--no-first-run',
    ],
  });
  context.on('close', () => {
    // The browser may still be writing; what can't be deleted is the system's temporary folder's to clear.
    rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }).catch(() => {});
  });
  return context;
}

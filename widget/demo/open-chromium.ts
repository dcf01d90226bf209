import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { findBrowser } from './find-browser.ts';
import { openTrees } from './open-trees.ts';

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
  /** The extension as it is built: nobody can look into what it shows on pages. A copy if absent. */
  readonly asBuilt?: boolean;
  /** Folder of another extension, to be loaded beside ours. */
  readonly beside?: string;
}

/** What tells Chromium which extensions to load. */
async function loading({ bare, asBuilt, beside }: ChromiumOptions): Promise<string[]> {
  if (bare) return ['--disable-extensions'];
  const ours = asBuilt ? CHROMIUM_EXTENSION : await openTrees(CHROMIUM_EXTENSION);
  const all = beside ? `${ours},${beside}` : ours;
  return [`--disable-extensions-except=${all}`, `--load-extension=${all}`];
}

/** A Chromium with a profile of its own, which is deleted when it closes. */
export async function openChromium(options: ChromiumOptions): Promise<BrowserContext> {
  const { site, port, language = 'en-US', headless = true } = options;
  const executablePath = await findBrowser('chromium');
  const profile = await mkdtemp(join(tmpdir(), 'termlight-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    chromiumSandbox: process.getuid?.() !== 0,
    locale: language,
    viewport: headless ? { width: 1200, height: 900 } : null,
    args: [
      ...(await loading(options)),
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

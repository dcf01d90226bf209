import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { openChromium } from '../../widget/demo/open-chromium.ts';

const ROOT = join(import.meta.dirname, '../..');

/** The version that was built. */
export const VERSION = (
  JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as { version: string }
).version;

/** The folder of the built widget. */
export const WIDGET = join(ROOT, 'dist/widget', VERSION);

/** Where pages of the site load the widget from. */
export const SCRIPT = `/termlight/${VERSION}/termlight.js`;

/** The security policy the widget promises to run under. */
export const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";

export const SITE = 'lindenfield-test.gov';

/** The script tag with some `data-*`. */
export function tag(data = ''): string {
  return `<script type="module" src="${SCRIPT}" ${data}></script>`;
}

/** A site under the policy, with the demo's pages and the widget, in a browser of its own. */
export interface WidgetSite {
  readonly context: BrowserContext;
  /** Paths asked for since it was last emptied. */
  readonly asked: string[];
  /** Opens a path and keeps what the page complained about; `before` runs in it before its own scripts. */
  readonly open: (path: string, before?: () => void) => Promise<WidgetPage>;
  readonly close: () => Promise<void>;
}

export interface WidgetPage {
  readonly page: Page;
  readonly warnings: string[];
  /** Errors, broken policies and requests to others. */
  readonly errors: string[];
}

export interface SiteOptions {
  /** Pages by their paths, beside the demo's. */
  readonly pages?: Readonly<Record<string, string | Buffer>>;
  /** Other security policies than the widget's, by path; none where it is empty. */
  readonly policies?: Readonly<Record<string, string>>;
  readonly language?: string;
  /** With the extension installed. */
  readonly extension?: boolean;
  /** Sent in place of a file of the widget; null for a 404. */
  readonly tamper?: (path: string, body: Buffer) => Buffer | null;
}

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
};

async function bodyOf(path: string, { pages = {}, tamper }: SiteOptions): Promise<Buffer | null> {
  const own = pages[path];
  if (own !== undefined) return typeof own === 'string' ? Buffer.from(own) : own;
  const mine = path.startsWith('/termlight/');
  const file = mine
    ? join(ROOT, 'dist/widget', path.slice('/termlight/'.length))
    : join(ROOT, 'widget/demo/city', path === '/' ? 'index.html' : path);
  const body = await readFile(file).catch(() => null);
  return body && mine && tamper ? tamper(path, body) : body;
}

/** A page of a test's own, as served. */
export function document(body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><title>x</title>${head}</head><body><main><h1>Words</h1>${body}</main></body></html>`;
}

export async function openWidgetSite(options: SiteOptions = {}): Promise<WidgetSite> {
  const asked: string[] = [];
  const server = createServer(async ({ url }, response) => {
    const { pathname } = new URL(url ?? '/', 'http://localhost');
    asked.push(pathname);
    const body = await bodyOf(pathname, options);
    const type = TYPES[pathname.split('.').at(-1) ?? ''] ?? 'text/html; charset=utf-8';
    const policy = options.policies?.[pathname] ?? POLICY;
    const headers = { 'content-type': type, 'content-security-policy': policy };
    response.writeHead(body ? 200 : 404, headers).end(body ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const { language = 'en-US', extension = false } = options;
  const context = await openChromium({ site: SITE, port, language, bare: !extension });
  return {
    context,
    asked,
    async open(path, before) {
      const page = await context.newPage();
      if (before) await page.addInitScript(before);
      const warnings: string[] = [];
      const errors: string[] = [];
      page.on('pageerror', ({ message }) => errors.push(message));
      page.on('console', (message) => {
        if (message.type() === 'warning') warnings.push(message.text());
        if (message.type() === 'error' && !/favicon/.test(message.location().url)) {
          errors.push(message.text());
        }
      });
      page.on('request', (request) => {
        const { protocol, hostname } = new URL(request.url());
        if (protocol.startsWith('http') && hostname !== SITE) errors.push(request.url());
      });
      await page.goto(`http://${SITE}${path}`, { waitUntil: 'load' });
      return { page, warnings, errors };
    },
    async close() {
      await context.close();
      server.close();
    },
  };
}

/** Presses the launcher and chooses a language by its own name. */
export async function choose(page: Page, name: string): Promise<void> {
  await page.locator('termlight-launcher button').first().click();
  await page.locator('termlight-launcher nav').getByText(name, { exact: true }).click();
}

/** Waits until there are marks, the first ones at least. */
export async function firstMarked(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...CSS.highlights].some(([name, { size }]) => name.startsWith('termlight-widget') && size > 0),
  );
}

/** Waits until there are marks, and an Index has come: its own follow within a moment. */
export async function marked(page: Page): Promise<void> {
  await firstMarked(page);
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => /\/index\.\w+\.json$/.test(name)),
  );
  await page.waitForTimeout(400);
}

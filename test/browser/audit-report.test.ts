import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { auditHtml } from '../../shared/audit/audit-html.tsx';
import { findBrowser } from '../../widget/demo/find-browser.ts';
import { siteAudit } from '../fixtures/site-audit.ts';
import { axeFaults } from './axe.ts';

const folder = mkdtempSync(join(tmpdir(), 'termlight-audit-'));
const file = join(folder, 'audit.html');
let browser: Browser;

beforeAll(async () => {
  writeFileSync(file, auditHtml(siteAudit()));
  browser = await chromium.launch({
    executablePath: await findBrowser('chromium'),
    chromiumSandbox: process.getuid?.() !== 0,
  });
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

it.each([
  ['light', 1280],
  ['dark', 1280],
  ['light', 360],
] as const)(
  'the report of an audit has no fault axe can find: %s, %i px',
  async (scheme, width) => {
    const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme: scheme });
    await page.goto(pathToFileURL(file).href);
    expect(await axeFaults(page)).toEqual([]);
    const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
    expect(scrollWidth).toBe(clientWidth);
    await page.close();
  },
);

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../widget/demo/find-browser.ts';
import { termlight } from '../cli/termlight.ts';
import { axeFaults } from './axe.ts';

const PAGE = join(import.meta.dirname, '../../widget/demo/page/index.html');
const folder = mkdtempSync(join(tmpdir(), 'termlight-handout-'));

let browser: Browser;

beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: await findBrowser('chromium'),
    chromiumSandbox: process.getuid?.() !== 0,
  });
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Opens what `annotate` writes for a reader, and keeps what the document asks the network for. */
async function open(language: string, width: number): Promise<{ page: Page; asked: string[] }> {
  const file = join(folder, `${language}.html`);
  writeFileSync(file, termlight(['annotate', PAGE, '--lang', language]).out);
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(pathToFileURL(file).href);
  return { page, asked };
}

describe.each(['es', 'ar', 'zh-Hans', 'vi', 'en'])('a handout in %s', (language) => {
  it('asks the network for nothing but itself', async () => {
    const { page, asked } = await open(language, 1000);
    expect(asked).toEqual([page.url()]);
    await page.close();
  });

  it('leads from every number to its word, and numbers every term', async () => {
    const { page } = await open(language, 1000);
    const { dead, unmarked } = await page.evaluate(() => ({
      dead: [...document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')]
        .map(({ hash }) => hash.slice(1))
        .filter((id) => !document.getElementById(id)),
      unmarked: [...document.querySelectorAll('.terms li')]
        .map(({ id }) => id)
        .filter((id) => !document.querySelector(`main a.term[href="#${id}"]`)),
    }));
    expect({ dead, unmarked }).toEqual({ dead: [], unmarked: [] });
    await page.close();
  });

  it('has no fault axe can find, and fits a narrow screen', async () => {
    const { page } = await open(language, 320);
    expect(await axeFaults(page)).toEqual([]);
    const room = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(room).toBe(0);
    await page.close();
  });
});

import type { BrowserContext, Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openChromium } from '../../widget/demo/open-chromium.ts';
import { askPage, pageTerms, SITE, settled } from './chromium.ts';
import { readMiddleOfMark, readPaintedWords } from './in-page.ts';
import { servePages, type TestPage } from './serve-pages.ts';

const FRAME =
  'style="position:absolute;left:100px;top:150px;width:500px;height:300px;border:7px solid;padding:11px"';

const PAGES: Readonly<Record<string, TestPage>> = {
  '/framed': {
    body: `<p>Apply for Medicaid.</p><iframe src="/inner" ${FRAME}></iframe><p>Then for SNAP.</p>`,
  },
  '/inner': { body: '<p style="margin-top:40px">Ask about Medicare.</p><p id="more"></p>' },
  '/second': { body: '<p>Ask about TANF.</p>' },
  '/shadows': {
    body: `<p>Apply for <span id="inline"></span> now.</p><x-late></x-late>
      <script>
        document.querySelector('#inline').attachShadow({ mode: 'open' }).innerHTML = 'Medicaid';
        setTimeout(() => {
          document.querySelector('x-late').attachShadow({ mode: 'open' }).innerHTML = '<p>Ask for SNAP.</p>';
        }, 1500);
      </script>`,
  },
};

let server: Awaited<ReturnType<typeof servePages>>;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  server = await servePages(PAGES);
  context = await openChromium({ site: SITE, port: server.port });
});

afterEach(() => page?.close());

afterAll(async () => {
  await context?.close();
  server?.close();
});

async function open(path: string): Promise<void> {
  page = await context.newPage();
  await page.goto(`http://${SITE}${path}`, { waitUntil: 'load' });
  await settled({ context }, page);
}

const words = async () => (await pageTerms({ context }, page)).map(({ text }) => text);
const inner = () => page.frames()[1] as Frame;
const card = () => page.locator('termlight-host .card');

describe('a frame of the same origin', () => {
  it('has its terms marked, and listed where the frame stands', async () => {
    await open('/framed');
    await expect.poll(words).toEqual(['Medicaid', 'Medicare', 'SNAP']);
    await expect.poll(() => inner().evaluate(readPaintedWords)).toEqual(['Medicare']);
    expect(await page.evaluate(readPaintedWords)).toEqual(['Medicaid', 'SNAP']);
    expect(await inner().locator('termlight-host').count()).toBe(0);
  });

  it('has the card of a pressed word beside it, in the page around, and Escape closes it', async () => {
    await open('/framed');
    await expect.poll(words).toContain('Medicare');
    const { x, y } = await inner().evaluate(readMiddleOfMark, 0);
    // The frame's place, its border and its padding.
    const at = { x: 100 + 7 + 11 + x, y: 150 + 7 + 11 + y };
    await page.mouse.click(at.x, at.y);
    await card().locator('h2').waitFor();
    const box = await card().boundingBox();
    expect((box?.y ?? 0) - at.y).toBeGreaterThan(0);
    expect((box?.y ?? 0) - at.y).toBeLessThan(40);
    expect(at.x - (box?.x ?? 0)).toBeGreaterThan(0);
    expect(at.x - (box?.x ?? 0)).toBeLessThan(80);
    await page.keyboard.press('Escape');
    await expect.poll(() => card().isVisible()).toBe(false);
  });

  it('loses the card of a rested pointer that goes out of the frame', async () => {
    await open('/framed');
    await expect.poll(words).toContain('Medicare');
    const { x, y } = await inner().evaluate(readMiddleOfMark, 0);
    await page.mouse.move(118 + x - 2, 168 + y);
    await page.mouse.move(118 + x, 168 + y);
    await card().locator('h2').waitFor();
    await page.mouse.move(900, 700, { steps: 4 });
    await expect.poll(() => card().isVisible()).toBe(false);
  });

  it('is followed as it changes, loads another page and goes', async () => {
    await open('/framed');
    await expect.poll(words).toContain('Medicare');
    await inner().evaluate(() => {
      (document.querySelector('#more') as Element).textContent = 'Read about public charge.';
    });
    await expect.poll(words).toEqual(['Medicaid', 'Medicare', 'public charge', 'SNAP']);
    await page.evaluate(() => {
      (document.querySelector('iframe') as HTMLIFrameElement).src = '/second';
    });
    await expect.poll(words).toEqual(['Medicaid', 'TANF', 'SNAP']);
    await page.evaluate(() => document.querySelector('iframe')?.remove());
    await expect.poll(words).toEqual(['Medicaid', 'SNAP']);
  });

  it('is reached by the key for the next word', async () => {
    await open('/framed');
    await expect.poll(words).toContain('Medicare');
    for (const title of ['Medicaid', 'Medicare']) {
      await askPage(context, { type: 'step', by: 1 });
      await expect.poll(() => card().locator('h2').textContent()).toBe(title);
    }
  });
});

describe('a shadow tree', () => {
  it('is marked inside a line, and where it is attached long after its host was read', async () => {
    await open('/shadows');
    await expect.poll(words, { timeout: 10_000 }).toEqual(['Medicaid', 'SNAP']);
    expect(await page.evaluate(readPaintedWords)).toEqual(['Medicaid', 'SNAP']);
  });
});

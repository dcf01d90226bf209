import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import {
  firstMarked,
  openWidgetSite,
  document as pageOf,
  tag,
  VERSION,
  type WidgetSite,
} from './widget-site.ts';

/** Files of the widget that are kept back until they are let go. */
let held: RegExp | null = null;
/** Files of the widget that can’t be had. */
let missing: RegExp | null = null;

const START = tag('data-start="marks" data-showing="every"');

const BODY = `<p id="one">Apply for Medicaid, SNAP and food stamps.</p>
<p>The Low Income Home Energy Assistance Program, or the Medicaid program.</p>
<p id="es">Puede pedir una approval letter en la oficina, que es la de su condado, con los papeles.</p>
<div style="height: 3000px"></div><p>Medicaid, further down.</p>`;

const PAGES = {
  '/page': pageOf(BODY, START),
  '/deny': pageOf(BODY, tag('data-start="marks" data-deny="medicaid"')),
  '/ignore': pageOf(BODY, tag('data-start="marks" data-ignore="#one"')),
  '/first': pageOf(`${BODY}<p>SNAP</p>`, tag('data-start="marks"')),
  '/reviewed': pageOf(BODY, tag('data-start="marks" data-status="reviewed"')),
  '/press': pageOf(BODY, tag('')),
};

let site: WidgetSite | undefined;

afterAll(() => site?.close());

async function open(path: string, keep: { held?: RegExp; missing?: RegExp }) {
  held = keep.held ?? null;
  missing = keep.missing ?? null;
  if (!site) {
    site = await openWidgetSite({
      pages: PAGES,
      tamper: (file, body) => (missing?.test(file) ? null : body),
    });
    await site.context.route(/\/termlight\//, async (route) => {
      while (held?.test(route.request().url())) await new Promise((go) => setTimeout(go, 50));
      await route.continue().catch(() => {});
    });
  }
  site.asked.length = 0;
  return site.open(path);
}

const FULL = /\/(?:explaining-|words\/)/;

/** The words that are shown as marked, in the page's order. */
function words(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => name.startsWith('termlight-widget-mark'))
      .flatMap(([, highlight]) => [...highlight] as StaticRange[])
      .map((mark) => {
        const range = new Range();
        range.setStart(mark.startContainer, mark.startOffset);
        range.setEnd(mark.endContainer, mark.endOffset);
        return range;
      })
      .sort((one, other) => one.compareBoundaryPoints(Range.START_TO_START, other))
      .map(String),
  );
}

async function read(page: Page): Promise<readonly string[]> {
  await page.waitForTimeout(1500);
  return words(page);
}

function asked(): readonly string[] {
  return (site?.asked ?? [])
    .filter((path) => path.startsWith(`/termlight/${VERSION}/`))
    .map((path) => path.slice(`/termlight/${VERSION}/`.length).replace(/-[A-Z0-9]{8}\.js$/, '.js'));
}

describe('the first marks', () => {
  it('need the lead alone, stand in what is seen, and give way to all marks', async () => {
    const { page, errors, warnings } = await open('/page', { held: FULL });
    await firstMarked(page);
    const first = await words(page);
    expect(first).toEqual(expect.arrayContaining(['Medicaid', 'SNAP', 'food stamps']));
    expect(first).toContain('approval letter');
    expect(asked().slice(0, 3)).toEqual([
      'termlight.js',
      'first-marks.js',
      'lead-us-benefits-en.js',
    ]);
    expect(asked().filter((path) => path.startsWith('words/'))).toEqual([]);
    held = null;
    const all = await read(page);
    // Spanish text on a page that says it is English.
    expect(all).not.toContain('approval letter');
    expect(all.length).toBeGreaterThanOrEqual(first.length - 1);
    const { page: plain } = await open('/page', { missing: /\/lead-/ });
    expect(await read(plain)).toEqual(all);
    expect([errors, warnings]).toEqual([[], []]);
    await Promise.all([page.close(), plain.close()]);
  });

  it('never blink: there is no frame without one until all are there', async () => {
    const { page } = await open('/page', { held: FULL });
    await firstMarked(page);
    await page.evaluate(() => {
      const seen = { least: Number.POSITIVE_INFINITY, frames: 0 };
      Object.assign(globalThis, { seen });
      const look = () => {
        const sizes = [...CSS.highlights].map(([, { size }]) => size);
        seen.least = Math.min(
          seen.least,
          sizes.reduce((sum, size) => sum + size, 0),
        );
        seen.frames += 1;
        requestAnimationFrame(look);
      };
      look();
    });
    const first = (await words(page)).length;
    held = null;
    await read(page);
    const seen = await page.evaluate(
      () => (globalThis as unknown as { seen: { least: number; frames: number } }).seen,
    );
    expect(seen.frames).toBeGreaterThan(3);
    // One of them, in Spanish text, is no mark of the whole Index.
    expect(seen.least).toBeGreaterThanOrEqual(first - 1);
    await page.close();
  });

  it('can be pressed: the card comes as soon as it can', async () => {
    const { page } = await open('/page', { held: FULL });
    await firstMarked(page);
    const box = await page.evaluate(() => {
      const text = document.querySelector('#one')?.firstChild as Text;
      const range = new Range();
      range.setStart(text, text.data.indexOf('food'));
      range.setEnd(text, text.data.indexOf('stamps'));
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await page.mouse.click(box.x, box.y);
    held = null;
    await page.locator('termlight-host .card h2').waitFor();
    await page.close();
  });

  it.each([
    ['/deny', ['Medicaid'], ['SNAP']],
    ['/ignore', ['SNAP'], []],
  ])('hold to the site’s settings: %s', async (path, without, within) => {
    const { page } = await open(path, { held: FULL });
    await firstMarked(page);
    const first = await words(page);
    for (const word of without) expect(first).not.toContain(word);
    for (const word of within) expect(first).toContain(word);
    held = null;
    for (const word of without) {
      if (path === '/deny') expect(await read(page)).not.toContain(word);
    }
    await page.close();
  });

  it('are none where only what people have reviewed is wanted, and nothing is', async () => {
    const { page } = await open('/reviewed', {});
    expect(await read(page)).toEqual([]);
    await page.close();
  });

  it('are each term’s first, where that is wanted', async () => {
    const { page } = await open('/first', { held: FULL });
    await firstMarked(page);
    const first = await words(page);
    expect(first.filter((word) => word === 'Medicaid')).toHaveLength(1);
    held = null;
    await page.close();
  });
});

describe('where a file can’t be had', () => {
  it.each([
    ['what marks all', /\/explaining-/],
    ['the Index', /\/index\./],
    ['what marks first', /\/first-marks-/],
  ])('the launcher says so in its place, and no mark is left: %s', async (_, file) => {
    const { page } = await open('/press', { missing: file });
    const button = page.locator('termlight-launcher button');
    await button.click();
    await expect.poll(() => button.textContent()).toContain('Not available now');
    await expect.poll(() => words(page)).toEqual([]);
    expect(await button.getAttribute('aria-live')).toBe('polite');
    await page.close();
  });

  it('a press that works takes the sentence away', async () => {
    const { page } = await open('/press', { missing: /\/index\./ });
    const button = page.locator('termlight-launcher button');
    await button.click();
    await expect.poll(() => button.textContent()).toContain('Not available now');
    missing = null;
    await button.click();
    await button.click();
    await firstMarked(page);
    await expect.poll(() => button.textContent()).toMatch(/^Explain · /);
    expect((await read(page)).length).toBeGreaterThan(2);
    await page.close();
  });
});

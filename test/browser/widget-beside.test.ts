import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { annotateCase, pageCases } from '../pages/annotate-case.ts';
import {
  middleOfMark,
  openTestBrowser,
  pageTerms,
  paintedWords,
  type TestBrowser,
} from './chromium.ts';
import {
  document as html,
  marked,
  openWidgetSite,
  type SiteOptions,
  tag,
  type WidgetSite,
} from './widget-site.ts';

const WORDS = '<p>Apply for Medicaid and SNAP. Your household and its income decide.</p>';

let site: WidgetSite | undefined;
let beside: TestBrowser | undefined;

afterEach(async () => {
  await site?.close();
  site = undefined;
});

afterAll(() => beside?.close());

async function openSite(options: SiteOptions): Promise<WidgetSite> {
  site = await openWidgetSite(options);
  return site;
}

describe('a file that is not the one that was built', () => {
  const alone = { '/alone': html(WORDS, tag('data-start="marks"')) };
  const isIndex = (path: string) => path.includes('/en/index.');
  const isShard = (path: string) => path.includes('/en/explanations-');

  it.each<[string, (path: string, body: Buffer) => Buffer | null]>([
    ['an Index cut short', (path, body) => (isIndex(path) ? body.subarray(0, 5000) : body)],
    [
      'an Index with one byte changed',
      (path, body) => {
        if (!isIndex(path)) return body;
        const other = Buffer.from(body);
        other[100] = (other[100] as number) ^ 1;
        return other;
      },
    ],
    ['an Index that is not there', (path, body) => (isIndex(path) ? null : body)],
  ])('%s is refused on plain http, told once, and the page works', async (_, tamper) => {
    const { page, warnings } = await (await openSite({ pages: alone, tamper })).open('/alone');
    await expect.poll(() => warnings.length).toBe(1);
    expect(warnings[0]).toContain('could not be loaded, or is not the file this version was built');
    const shown = () => [...CSS.highlights.values()].filter(({ size }) => size > 0).length;
    await expect.poll(() => page.evaluate(shown)).toBe(0);
    expect(await page.locator('p').innerText()).toContain('Medicaid');
  });

  it('a shard of Explanations too: the marks stay, no card opens', async () => {
    const tamper = (path: string, body: Buffer) => (isShard(path) ? body.subarray(1) : body);
    const { page, warnings } = await (await openSite({ pages: alone, tamper })).open('/alone');
    await marked(page);
    const { x, y } = await middleOfMark(page, 0);
    await page.mouse.click(x, y);
    await expect.poll(() => warnings.length).toBeGreaterThan(0);
    expect(await page.locator('termlight-host .card:popover-open').count()).toBe(0);
  });

  it('a script that is not there is told, and the launcher can be pressed again', async () => {
    const tamper = (path: string, body: Buffer) => (path.includes('explaining') ? null : body);
    const { page, warnings } = await (await openSite({ pages: alone, tamper })).open('/alone');
    await expect.poll(() => warnings.length).toBe(1);
    expect(warnings[0]).toContain('could not be loaded');
    await page.locator('termlight-launcher button').waitFor();
  });
});

describe('with the extension on the same page', () => {
  it('the words are marked once, by the widget, without a warning', async () => {
    const pages = { '/': html(WORDS, tag('data-start="marks"')), '/plain': html(WORDS) };
    const { open } = await openSite({ pages, extension: true });
    const { page, warnings, errors } = await open('/');
    await marked(page);
    await page.waitForTimeout(1500);
    const names = await page.evaluate(() => [...CSS.highlights.keys()]);
    expect(names.filter((one) => !one.startsWith('termlight-widget-'))).toEqual([]);
    expect([warnings, errors]).toEqual([[], []]);
    // Once it has gone the extension is there for her.
    await page
      .locator('termlight-launcher')
      .evaluate((element) => (element as unknown as { destroy(): void }).destroy());
    await page.waitForFunction(() => CSS.highlights.has('termlight-ext-mark'));
  });
});

/** How many pixels of two pictures (PNG as base64) differ. Runs in a page. */
async function countOtherPixels(pictures: string[]): Promise<number> {
  const [one, other] = await Promise.all(
    pictures.map(async (base64) => {
      const picture = await (await fetch(`data:image/png;base64,${base64}`)).blob();
      const bitmap = await createImageBitmap(picture);
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
      context.drawImage(bitmap, 0, 0);
      return new Uint32Array(context.getImageData(0, 0, bitmap.width, bitmap.height).data.buffer);
    }),
  );
  return [...(one ?? [])].filter((pixel, i) => pixel !== other?.[i]).length;
}

describe('paper', () => {
  it('shows nothing of the widget: marks, launcher and menu are for screens', async () => {
    const pages = { '/with': html(WORDS, tag('data-start="marks"')), '/plain': html(WORDS) };
    const { open } = await openSite({ pages });
    const shots: string[] = [];
    for (const path of ['/plain', '/with']) {
      const { page } = await open(path);
      if (path === '/with') {
        await marked(page);
        await page.locator('termlight-launcher button').waitFor();
      }
      await page.emulateMedia({ media: 'print' });
      shots.push((await page.screenshot()).toString('base64'));
    }
    const blank = await (site as WidgetSite).context.newPage();
    // Chromium cuts the text where a highlight ends: a letter's soft edge may lose a few pixels there.
    expect(await blank.evaluate(countOtherPixels, shots)).toBeLessThan(20);
  });
});

describe('extension, widget and command', () => {
  it.each(pageCases())('find the same on $name', async ({ name, html: text }) => {
    const file = join(import.meta.dirname, '../pages', name, 'page.html');
    const script = tag('data-start="marks" data-showing="every"');
    const served = (await readFile(file, 'utf8')).replace(/<\/head>|<body/i, `${script}$&`);
    expect(served).toContain(script);
    const { open } = await openSite({ pages: { '/page': served } });
    const { page } = await open('/page');
    await marked(page);
    const hits = (await annotateCase(text)).hits.map((hit) => hit.split(': ')[1]).sort();
    const painted = async () => [...(await paintedWords(page))].sort();
    await expect.poll(painted).toEqual(hits);
    beside ??= await openTestBrowser(join(import.meta.dirname, '../pages'));
    const theirs = await beside.open(`${name}/page.html`);
    expect((await pageTerms(beside, theirs)).map((one) => one.text).sort()).toEqual(hits);
  });
});

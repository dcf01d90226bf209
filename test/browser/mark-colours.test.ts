import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { contrast, type Rgb } from '../../shared/paint/tint.ts';
import { openChromium } from '../../widget/demo/open-chromium.ts';
import { SITE, settled } from './chromium.ts';
import { takePicture } from './picture.ts';
import { servePages } from './serve-pages.ts';

const PICTURE =
  'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 width=%2240%22 height=%2240%22%3E%3Crect width=%2240%22 height=%2240%22 fill=%22%23135%22/%3E%3Ccircle cx=%2220%22 cy=%2220%22 r=%2215%22 fill=%22%23734%22/%3E%3C/svg%3E';

/** What pages have behind their text, and the colours they write on it. */
const GROUNDS: readonly (readonly [background: string, ...colors: string[]])[] = [
  [
    '#fff',
    '#000',
    '#1b1b1b',
    '#00e',
    '#005ea2',
    '#0071bc',
    '#54278f',
    '#757575',
    '#b50909',
    '#bbb',
  ],
  ['#f1f1f1', '#1b1b1b', '#005ea2', '#6f6f6f', '#757575'],
  ['#000', '#fff', '#eee', '#bbb', '#8ab4f8', '#757575', '#555'],
  ['#1a212b', '#fff', '#eef2f7', '#7cc4f0', '#909090'],
  ['#face00', '#000', '#1b1b1b', '#005ea2', '#5c5c00'],
  ['#005ea2', '#fff', '#eee', '#ffe396', '#000'],
  ['#0071bc', '#fff', '#000'],
  ['linear-gradient(90deg, #fff, #9cf)', '#000', '#1b1b1b', '#005ea2', '#444'],
  ['linear-gradient(90deg, #102, #259)', '#fff', '#ddd'],
  [`url("${PICTURE}")`, '#fff', '#eee', '#9df'],
];

const ROWS = GROUNDS.flatMap(([background, ...colors]) =>
  colors.map((color) => ({ background, color })),
);

const body = `<style>
  body { margin: 0 }
  h2 { font-size: 8px; margin: 0 }
  p { font: 20px/1.6 sans-serif; margin: 0; padding: 4px }
  #scheme { background: #fff; color: #1b1b1b }
  @media (prefers-color-scheme: dark) { #scheme { background: #111; color: #eee } }
</style>
${ROWS.map(
  ({ background, color }) =>
    `<h2>x</h2><p style='background: ${background}; color: ${color}'>Apply for Medicaid now.</p>`,
).join('')}
<h2>x</h2><p id="scheme">Apply for Medicaid now.</p>
<h2>x</h2><p><a href="/other">Medicaid</a> is a link.</p>`;

let server: Awaited<ReturnType<typeof servePages>>;
let marked: BrowserContext;
let bare: BrowserContext;
const pages: Page[] = [];

beforeAll(async () => {
  server = await servePages({ '/colours': { body } });
  const where = { site: SITE, port: server.port };
  marked = await openChromium(where);
  bare = await openChromium({ ...where, bare: true });
});

afterEach(async () => {
  for (const page of pages.splice(0)) await page.close();
});

afterAll(async () => {
  await marked?.close();
  await bare?.close();
  server?.close();
});

type Media = NonNullable<Parameters<Page['emulateMedia']>[0]>;

/** The same page with marks and without. */
async function openBoth(media: Media): Promise<{ on: Page; plain: Page }> {
  const open = async (context: BrowserContext) => {
    const page = await context.newPage();
    pages.push(page);
    await page.emulateMedia(media);
    await page.goto(`http://${SITE}/colours`);
    return page;
  };
  const on = await open(marked);
  await settled({ context: marked }, on);
  return { on, plain: await open(bare) };
}

/** Where each row's word stands, and its text's colour. */
function readWords(page: Page) {
  return page.evaluate(() =>
    [...document.querySelectorAll('p')].map((row) => {
      const element = row.firstElementChild ?? row;
      const text = element.firstChild as Text;
      const range = document.createRange();
      range.setStart(text, text.data.indexOf('Medicaid'));
      range.setEnd(text, text.data.indexOf('Medicaid') + 'Medicaid'.length);
      const { left, top, right, bottom } = range.getBoundingClientRect();
      const color = getComputedStyle(element).color.match(/\d+/g)?.map(Number) as unknown;
      return { left, top, right, bottom, color: color as [number, number, number] };
    }),
  );
}

/** All of a page but its letters. */
async function takeGround(page: Page) {
  const style = await page.addStyleTag({
    content:
      '* { -webkit-text-fill-color: transparent !important; text-decoration: none !important }',
  });
  const ground = await takePicture(page);
  await style.evaluate((element) => (element as Element).remove());
  return ground;
}

/** The contrast a row's text has at worst, before and after, over every point no letter covers. */
async function contrasts({ on, plain }: { on: Page; plain: Page }) {
  const words = await readWords(plain);
  const written = await takePicture(plain);
  const ground = await takeGround(plain);
  const after = await takePicture(on);
  return words.map(({ left, top, right, bottom, color }) => {
    const worst = { before: 21, after: 21, tinted: false };
    // Above the underline.
    for (let y = Math.ceil(top); y < top + (bottom - top) * 0.7; y += 1) {
      for (let x = Math.ceil(left); x < right - 1; x += 1) {
        const under: Rgb = ground(x, y);
        if (String(under) !== String(written(x, y))) continue;
        worst.before = Math.min(worst.before, contrast(color, under));
        worst.after = Math.min(worst.after, contrast(color, after(x, y)));
        worst.tinted ||= String(under) !== String(after(x, y));
      }
    }
    return worst;
  });
}

describe.each(['light', 'dark'] as const)('marked text, %s', (colorScheme) => {
  it('keeps the contrast it had, or 4.5:1 where it had more, on every background', async () => {
    const found = await contrasts(await openBoth({ colorScheme }));
    const faults = found.flatMap(({ before, after }, row) =>
      after < Math.min(before, 4.5) - 0.01 ? [{ ...ROWS[row], before, after }] : [],
    );
    expect(faults).toEqual([]);
    // It has a tint wherever its colour leaves room for one.
    expect(found.filter(({ tinted }) => tinted).length).toBeGreaterThan(ROWS.length / 2);
  });
});

it('has its tint changed with the reader’s colours', async () => {
  const both = await openBoth({ colorScheme: 'light' });
  const row = ROWS.length;
  expect((await contrasts(both))[row]).toMatchObject({ tinted: true });
  for (const page of [both.on, both.plain]) await page.emulateMedia({ colorScheme: 'dark' });
  const [, , tinted] = await both.on.evaluate(() =>
    ['', '-light', '-dark'].map((tint) =>
      [...(CSS.highlights.get(`termlight-ext-mark${tint}`) ?? [])].some(
        (range) => range.startContainer.parentElement?.id === 'scheme',
      ),
    ),
  );
  expect(tinted).toBe(true);
  const after = (await contrasts(both))[row];
  expect(after?.after).toBeGreaterThan(4.5);
});

/** Rows below whose word no line of a colour is seen. */
async function withoutLine(page: Page, colorOf: (own: Rgb) => Rgb) {
  const words = await readWords(page);
  const seen = await takePicture(page);
  return words.flatMap(({ left, top, right, bottom, color }, row) => {
    let points = 0;
    // Below the letters, of which none goes lower than the others.
    for (let y = Math.ceil(top + (bottom - top) * 0.83); y < bottom + 4; y += 1) {
      for (let x = Math.ceil(left); x < right; x += 1) {
        if (String(seen(x, y)) === String(colorOf(color))) points += 1;
      }
    }
    // Dots of 2 by 2 with as much between them, along the whole word.
    return points > (right - left) * 0.6 ? [] : [{ ...(ROWS[row] ?? { row }), points }];
  });
}

it('has a line below it in the colour of its text', async () => {
  const { on, plain } = await openBoth({ colorScheme: 'light' });
  expect(await withoutLine(on, (own) => own)).toEqual([]);
  // The link's own line is all there is without us.
  expect((await withoutLine(plain, (own) => own)).length).toBeGreaterThanOrEqual(ROWS.length);
});

it.each(['light', 'dark'] as const)(
  'where colours are forced it has the system’s colours and a line in them: %s',
  async (colorScheme) => {
    const { on } = await openBoth({ colorScheme, forcedColors: 'active' });
    const [text] = await on.evaluate(() => {
      document.documentElement.style.caretColor = 'HighlightText';
      const { caretColor } = getComputedStyle(document.documentElement);
      return [caretColor.match(/\d+/g)?.map(Number) as unknown as [number, number, number]];
    });
    expect(await withoutLine(on, () => text as Rgb)).toEqual([]);
    const seen = await takePicture(on);
    for (const { left, top } of await readWords(on)) {
      const ground = seen(left + 1, top + 2);
      expect(contrast(text as Rgb, ground)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(seen(left - 3, top + 2), ground)).toBeGreaterThanOrEqual(3);
    }
  },
);

it('stands where it stood: no text moves by any part of a pixel', async () => {
  const readBoxes = (page: Page) =>
    page.evaluate(() => {
      const boxes: number[][] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const { x, y, width, height } of range.getClientRects())
          boxes.push([x, y, width, height]);
      }
      return boxes;
    });
  const { on, plain } = await openBoth({});
  const boxes = await readBoxes(on);
  expect(boxes.length).toBeGreaterThan(ROWS.length);
  expect(boxes).toEqual(await readBoxes(plain));
});

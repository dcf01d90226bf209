import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeFaults } from './axe.ts';
import { paintedWords } from './chromium.ts';
import { cardOf, openPanel, openPopup, panelOf, press, useReaders } from './reader.ts';
import { readSurfaceFaults } from './surface-faults.ts';

const open = useReaders();

/** How a reader sees the page. */
interface Screen {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly scale?: number;
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active' | 'none';
}

const SCREENS: readonly Screen[] = [
  { name: 'light', width: 1280, height: 1024 },
  { name: 'dark', width: 1280, height: 1024, colorScheme: 'dark' },
  { name: 'forced colours', width: 1280, height: 1024, forcedColors: 'active' },
  {
    name: 'forced colours, dark',
    width: 320,
    height: 640,
    colorScheme: 'dark',
    forcedColors: 'active',
  },
  { name: '320 px wide', width: 320, height: 640 },
  // A screen of 1280 × 1024 at 400 %.
  { name: '400 % zoom', width: 320, height: 256, scale: 4 },
];

async function show(on: Page, screen: Screen): Promise<void> {
  const { width, height, scale = 1, colorScheme = 'light', forcedColors = 'none' } = screen;
  await on.setViewportSize({ width, height });
  await on.emulateMedia({ colorScheme, forcedColors });
  const session = await on.context().newCDPSession(on);
  const metrics = { width, height, deviceScaleFactor: scale, mobile: false };
  await session.send('Emulation.setDeviceMetricsOverride', metrics);
  // Colours follow with the next frame.
  await on.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
}

const ZOOMED = SCREENS.find(({ scale }) => scale === 4) as Screen;

it('at 400 % a word from the list is in sight, with most of the screen for its card', async () => {
  const on = await open('en-US', 'en-benefits/page.html');
  await show(on, ZOOMED);
  // One paragraph of many screens: its middle is far from the word.
  await on.evaluate(() => document.querySelector('p')?.append(' and so on'.repeat(500)));
  await on.evaluate(() => document.body.style.setProperty('padding-block', '300px'));
  await openPanel(on);
  await panelOf(on).getByRole('button', { name: 'Medicaid' }).click();
  await cardOf(on).locator('h2').waitFor();
  const { y } = await on.evaluate(readMiddleOfOpenMark);
  expect(y).toBeGreaterThan(0);
  expect(y).toBeLessThan(ZOOMED.height);
  await expect
    .poll(async () => (await cardOf(on).boundingBox())?.height)
    .toBeGreaterThan(ZOOMED.height * 0.6);
});

/** Where the mark stands whose card is open, as it is scrolled now. */
function readMiddleOfOpenMark(): { y: number } {
  const [range] = [...(CSS.highlights.get('termlight-ext-open-light') ?? [])] as StaticRange[];
  const live = document.createRange();
  if (range) live.setStart(range.startContainer, range.startOffset);
  const { top, bottom } = live.getClientRects()[0] ?? { top: -1, bottom: -1 };
  return { y: (top + bottom) / 2 };
}

const faultsOf = (surface: Locator) => surface.evaluate(readSurfaceFaults);

describe.each(['en-US', 'ar', 'zh-CN'])('in %s', (language) => {
  it.each(SCREENS)('axe and we find no fault on the card: $name', async (screen) => {
    const on = await open(language, 'en-benefits/page.html');
    await show(on, screen);
    // A word with another meaning elsewhere: its card says most.
    await press(on, (await paintedWords(on)).indexOf('appeal'));
    expect(await axeFaults(on, 'termlight-host')).toEqual([]);
    expect(await faultsOf(cardOf(on))).toEqual([]);
  });

  it.each(SCREENS)('axe and we find no fault on the panel: $name', async (screen) => {
    const on = await open(language, 'en-benefits/page.html');
    await show(on, screen);
    await openPanel(on);
    expect(await axeFaults(on, 'termlight-host')).toEqual([]);
    expect(await faultsOf(panelOf(on))).toEqual([]);
  });

  it.each(SCREENS)('axe and we find no fault on the popup: $name', async (screen) => {
    const popup = await openPopup(await open(language, 'en-benefits/page.html'));
    // As wide as browsers make it, or as there is room.
    await show(popup, { ...screen, width: 320 });
    expect(await axeFaults(popup)).toEqual([]);
    expect(await faultsOf(popup.locator('html'))).toEqual([]);
  });
});

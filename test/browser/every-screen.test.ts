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

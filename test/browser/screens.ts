import type { Page } from 'playwright-core';

/** How a reader sees the page. */
export interface Screen {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly scale?: number;
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active' | 'none';
}

/** The screens that everything of ours must be usable on. */
export const SCREENS: readonly Screen[] = [
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

/** Shows a page on a screen. */
export async function show(on: Page, screen: Screen): Promise<void> {
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

import type { Context } from './compose.ts';
import { type PictureSize, scaleOf } from './sizes.ts';

/** A tab of the browser. */
export type Page = ReturnType<Context['pages']>[number];

/** A tab in a window whose picture has the size asked for. */
export interface Window {
  readonly page: Page;
  /** A picture of the window, or of its upper part. */
  readonly draw: (height?: number) => Promise<Buffer>;
}

/** Opens a window; the picture of it is drawn letter by letter in its size, not made smaller afterwards. */
export async function openWindow(
  context: Context,
  size: PictureSize,
  width = size.window,
): Promise<Window> {
  const page = await context.newPage();
  const scale = scaleOf(size);
  const full = size.height / scale;
  await page.setViewportSize({ width, height: full });
  const session = await context.newCDPSession(page);
  const metrics = { width, height: full, deviceScaleFactor: scale, mobile: false };
  await session.send('Emulation.setDeviceMetricsOverride', metrics);
  return {
    page,
    async draw(height = full) {
      const [x, y] = await page.evaluate(() => [scrollX, scrollY] as const);
      // The browser's own command: the library's would put the window's scale back.
      const { data } = await session.send('Page.captureScreenshot', {
        clip: { x, y, width, height, scale: 1 },
      });
      return Buffer.from(data, 'base64');
    },
  };
}

import type { openChromium } from '../../../widget/demo/open-chromium.ts';
import type { PictureSize } from './sizes.ts';

/** A browser of ours. */
export type Context = Awaited<ReturnType<typeof openChromium>>;

/** A picture that lies over the page's. */
export interface Layer {
  readonly png: Buffer;
  /** Pixels of the picture, from its upper right corner. */
  readonly right: number;
  readonly top: number;
}

function imageOf(png: Buffer, style: string): string {
  return `<img alt="" style="position:absolute;${style}" src="data:image/png;base64,${png.toString('base64')}">`;
}

/** Lays a picture of ours over one of a page, as a browser's own window of it would lie. */
export function compose(
  context: Context,
  size: PictureSize,
  page: Buffer,
  { png, right, top }: Layer,
): Promise<Buffer> {
  const under = imageOf(page, 'left:0;top:0');
  const over = imageOf(png, `right:${right}px;top:${top}px;box-shadow:0 2px 16px rgb(0 0 0/.4)`);
  return drawHtml(context, size, `<body style="margin:0">${under}${over}`);
}

/** A picture of a document of our own making. */
export async function drawHtml(
  context: Context,
  size: { readonly width: number; readonly height: number },
  html: string,
): Promise<Buffer> {
  const page = await context.newPage();
  await page.setViewportSize({ width: size.width, height: size.height });
  await page.setContent(html);
  await page.evaluate(() =>
    Promise.all([...document.images].map((image) => image.decode())).then(() => null),
  );
  const png = await page.screenshot({ omitBackground: true });
  await page.close();
  return png;
}

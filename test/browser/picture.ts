import type { Page } from 'playwright-core';
import type { Rgb } from '../../shared/paint/tint.ts';

/** The colour of a point of a page, in CSS pixels from its upper left corner. */
export type Picture = (x: number, y: number) => Rgb;

/** All of a page as it is seen now. */
export async function takePicture(page: Page): Promise<Picture> {
  const png = (await page.screenshot({ fullPage: true, scale: 'css' })).toString('base64');
  const blank = await page.context().newPage();
  const { width, pixels } = await blank.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes]));
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    let text = '';
    for (let i = 0; i < data.length; i += 4) {
      text += String.fromCharCode(data[i] ?? 0, data[i + 1] ?? 0, data[i + 2] ?? 0);
    }
    return { width: image.width, pixels: btoa(text) };
  }, png);
  await blank.close();
  const colors = Buffer.from(pixels, 'base64');
  return (x, y) => {
    const at = (Math.floor(y) * width + Math.floor(x)) * 3;
    return [colors[at] ?? 0, colors[at + 1] ?? 0, colors[at + 2] ?? 0];
  };
}

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openChromium } from '../../../widget/demo/open-chromium.ts';
import { drawHtml } from './compose.ts';

/** Run by hand when the lamp changes: its pictures stand in the repository. */

const ROOT = join(import.meta.dirname, '../../..');
const OUT = join(ROOT, 'extension/public/icon');

/** The store wants 16 empty pixels around the lamp of the largest; browsers draw the others as they are. */
const ICONS = [
  { size: 16, lamp: 16 },
  { size: 32, lamp: 32 },
  { size: 48, lamp: 48 },
  { size: 96, lamp: 96 },
  { size: 128, lamp: 96 },
] as const;

await mkdir(OUT, { recursive: true });
const svg = await readFile(join(ROOT, 'shared/icon/lamp.svg'), 'base64');
// Nothing is asked of the network: the port is one that nobody listens on.
const context = await openChromium({ site: 'icons.invalid', port: 9, bare: true });
for (const { size, lamp } of ICONS) {
  const edge = (size - lamp) / 2;
  const image = `<img alt="" style="display:block;margin:${edge}px" width="${lamp}" height="${lamp}" src="data:image/svg+xml;base64,${svg}">`;
  const html = `<body style="margin:0">${image}`;
  await writeFile(
    join(OUT, `${size}.png`),
    await drawHtml(context, { width: size, height: size }, html),
  );
}
await context.close();

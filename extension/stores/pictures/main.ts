import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serve } from '../../../widget/demo/serve.ts';
import { type Context, drawHtml } from './compose.ts';
import { SCENES } from './scenes.ts';
import { PICTURE_SIZES, TILE } from './sizes.ts';
import { drawScene, openStage } from './stage.ts';

const ROOT = join(import.meta.dirname, '../../..');
const OUT = join(ROOT, 'dist/stores/screenshots');
const DEMO = join(ROOT, 'widget/demo');

async function write(name: string, png: Buffer): Promise<void> {
  await writeFile(join(OUT, name), png);
  console.log(`  ${name.padEnd(28)} ${png.length} bytes`);
}

/** Lamp and name, nothing to read: the store asks for tiles without sentences. */
async function drawTile(context: Context): Promise<Buffer> {
  const lamp = await readFile(join(ROOT, 'shared/icon/lamp.svg'), 'base64');
  const style =
    'margin:0;height:100vh;display:flex;align-items:center;justify-content:center;gap:20px;background:#1b2430;color:#fff;font:700 52px system-ui,sans-serif';
  const image = `<img alt="" width="96" height="96" src="data:image/svg+xml;base64,${lamp}">`;
  return drawHtml(context, TILE, `<body style="${style}">${image}Termlight`);
}

await rm(OUT, { recursive: true, force: true });
await mkdir(OUT, { recursive: true });
const { port, close } = await serve(join(DEMO, 'page'), {
  also: { '/city/': join(DEMO, 'city') },
});
console.log('dist/stores/screenshots/');
for (const scene of SCENES) {
  // A reader of another language is another browser: it decides what the extension speaks.
  const context = await openStage(port, scene.language);
  for (const size of PICTURE_SIZES) {
    const name = `${scene.name}-${size.width}x${size.height}.png`;
    await write(name, await drawScene(context, scene, size));
  }
  if (scene === SCENES[0]) await write('tile-440x280.png', await drawTile(context));
  await context.close();
}
close();

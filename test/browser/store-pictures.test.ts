import { afterAll, beforeAll, expect, it } from 'vitest';
import { SCENES } from '../../extension/stores/pictures/scenes.ts';
import { PICTURE_SIZES } from '../../extension/stores/pictures/sizes.ts';
import { drawScene, openStage } from '../../extension/stores/pictures/stage.ts';
import { serve } from '../../widget/demo/serve.ts';

const DEMO = new URL('../../widget/demo/', import.meta.url).pathname;
let server: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  server = await serve(`${DEMO}page`, { also: { '/city/': `${DEMO}city` } });
});
afterAll(() => server.close());

/** One of each kind. */
const scenes = SCENES.filter(
  ({ opened }, i) => i === SCENES.findIndex((one) => one.opened.kind === opened.kind),
);

it.each(scenes)('$name is drawn in the size a store takes', async (scene) => {
  const context = await openStage(server.port, scene.language);
  try {
    for (const size of PICTURE_SIZES) {
      const png = await drawScene(context, scene, size);
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size.width, size.height]);
      // A page that shows nothing makes a file of a few kilobytes.
      expect(png.length).toBeGreaterThan(20_000);
    }
  } finally {
    await context.close();
  }
});

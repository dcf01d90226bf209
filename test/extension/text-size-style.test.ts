import { expect, it } from 'vitest';
import { textSizeStyle } from '../../extension/text-size-style.ts';

it('makes what stands over a page as large as our own pages', () => {
  const pixels = (['normal', 'large', 'largest'] as const).map((size) => {
    const factor = Number(/--termlight-size:([\d.]+)/.exec(textSizeStyle(size))?.[1]);
    return Math.round(factor * 17);
  });
  expect(pixels).toEqual([17, 20, 24]);
});

import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { layOutSquares } from '../../shared/report/squares.ts';

const NONE = { reviewed: 0, outdated: 0, draft: 0, missing: 0 };

it('draws one square for each term, within the picture, none over another', () => {
  const count = fc.nat({ max: 30 });
  const counts = fc.record({ reviewed: count, outdated: count, draft: count, missing: count });
  fc.assert(
    fc.property(counts, fc.integer({ min: 1, max: 12 }), (some, perRow) => {
      const { width, height, paths } = layOutSquares(some, perRow);
      const places = paths.flatMap(({ line, area }) =>
        [...(area || line).matchAll(/M([\d.]+) ([\d.]+)/g)].map(([, x, y]) => [
          Math.floor(Number(x) / 13),
          Math.floor(Number(y) / 13),
        ]),
      );
      const total = some.reviewed + some.outdated + some.draft + some.missing;
      expect(places).toHaveLength(total);
      expect(new Set(places.map(String)).size).toBe(total);
      expect(places.every(([x = 0, y = 0]) => x * 13 < width && y * 13 < height)).toBe(true);
    }),
  );
});

it('gives each standing a shape of its own', () => {
  const shapes = (['reviewed', 'outdated', 'draft', 'missing'] as const).map((standing) => {
    const [path] = layOutSquares({ ...NONE, [standing]: 1 }, 1).paths;
    return `${path?.line} ${path?.area}`;
  });
  expect(new Set(shapes).size).toBe(4);
});

it('is empty where there is nothing', () => {
  expect(layOutSquares(NONE, 4)).toEqual({ width: 0, height: 0, paths: [] });
});

import { expect, it } from 'vitest';
import { grown, type Measured } from './measure.ts';

const point = (more: Partial<Measured> = {}): Measured => ({
  heap: 10e6,
  nodes: 1000,
  listeners: 100,
  documents: 3,
  stored: 1e6,
  ...more,
});

it('says what has grown, and nothing of what goes up and down', () => {
  const steady = [1, 0, 2, 1, 0, 2].map((i) => point({ heap: 10e6 + i * 1e5, nodes: 1000 + i }));
  expect(grown(steady)).toEqual([]);
  const leaking = [0, 1, 2, 3, 4, 5].map((i) => point({ nodes: 1000 + i * 100 }));
  expect(grown(leaking)).toEqual(['nodes grew from 1100 to 1500']);
});

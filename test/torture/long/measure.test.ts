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
  expect(grown(leaking)).toEqual(['nodes grew from 1000 to 1400']);
});

it('tells a listener and 10 kB that each of 120 cards leaves behind', () => {
  const cards = [20, 40, 60, 80, 100, 120];
  const heard = cards.map((count) => point({ listeners: 100 + count }));
  expect(grown(heard)).toEqual(['listeners grew from 120 to 200']);
  const heavy = cards.map((count) => point({ heap: 5e6 + count * 1e4 }));
  expect(grown(heavy)).toEqual(['heap grew from 5200000 to 6000000']);
});

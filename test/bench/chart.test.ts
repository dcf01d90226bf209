import { expect, it } from 'vitest';
import { drawChart } from './chart.ts';

const BARS = [
  { name: 'ours', scriptMs: 40, frameMs: 10 },
  { name: 'a < b', scriptMs: 100, frameMs: 100 },
];
const svg = drawChart({ title: 'Both', bars: BARS, note: 'here & now' });

it('draws all bars to one scale, frames after script', () => {
  const widths = [...svg.matchAll(/width="([\d.]+)" height="22" class="(\w+)"/g)].map(
    ([, width, part]) => [part, Number(width)] as const,
  );
  expect(widths.map(([part]) => part)).toEqual(['script', 'frame', 'script', 'frame']);
  const [script, frame, otherScript, otherFrame] = widths.map(([, width]) => width) as number[];
  expect((script as number) / (frame as number)).toBeCloseTo(4, 1);
  expect((otherScript as number) / (script as number)).toBeCloseTo(2.5, 1);
  expect(otherFrame).toBe(otherScript);
});

it('says in words what it shows, with names as text', () => {
  expect(svg).toContain('aria-label="Both. ours: 50 ms; a &#60; b: 200 ms."');
  expect(svg).toContain('here &#38; now');
  expect(svg).not.toContain('a < b');
});

it('draws what took no time', () => {
  expect(
    drawChart({ title: '', bars: [{ name: '', scriptMs: 0, frameMs: 0 }], note: '' }),
  ).toContain('0 ms');
});

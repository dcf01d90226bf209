import { expect, it } from 'vitest';
import { inSlices } from '../../../../widget/site/submit/in-slices.ts';

function* slow(times: number, done: { steps: number }) {
  for (let i = 0; i < times; i += 1) {
    const until = performance.now() + 3;
    while (performance.now() < until);
    done.steps += 1;
    yield [i];
  }
}

it('gathers what all steps find, and lets others work in between', async () => {
  let others = 0;
  const timer = setInterval(() => {
    others += 1;
  });
  const found = await inSlices(slow(20, { steps: 0 }), new AbortController().signal);
  clearInterval(timer);
  expect(found).toEqual(Array.from({ length: 20 }, (_, i) => i));
  expect(others).toBeGreaterThan(0);
});

it('stops when it is told to', async () => {
  const stop = new AbortController();
  const done = { steps: 0 };
  const found = inSlices(slow(200, done), stop.signal);
  stop.abort();
  expect(await found).toBe(null);
  expect(done.steps).toBeLessThan(200);
});

import { expect, it } from 'vitest';
import { isFirst } from '../../../widget/launcher/only-one.ts';

it('lets the first in, and the next once it has gone', () => {
  const world = {};
  const first = new AbortController();
  const never = new AbortController().signal;
  expect(isFirst(world, first.signal)).toBe(true);
  expect(isFirst(world, never)).toBe(false);
  first.abort();
  expect(isFirst(world, never)).toBe(true);
});

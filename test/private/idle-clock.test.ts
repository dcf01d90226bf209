import { expect, it } from 'vitest';
import { isOver } from '../../shared/private/idle-clock.ts';

const MINUTE = 60_000;

it.each([
  ['just now', 0, false],
  ['a moment before it is', 10 * MINUTE - 1, false],
  ['as long as it takes', 10 * MINUTE, true],
  ['after a night', 600 * MINUTE, true],
  ['by a clock put back', -600 * MINUTE, false],
])('a visit of ten minutes is over: %s', (_, past, over) => {
  expect(isOver(1e12, 1e12 + past, 10)).toBe(over);
});

import { expect, it } from 'vitest';
import { median, round } from './statistics.ts';

it('takes the middle value, or the mean of the middle two, and leaves the list alone', () => {
  const values = [9, 1, 5];
  expect(median(values)).toBe(5);
  expect(values).toEqual([9, 1, 5]);
  expect(median([10, 2, 100, 4])).toBe(7);
  expect(() => median([])).toThrow(RangeError);
});

it('rounds to so many digits', () => {
  expect(round(1.25, 1)).toBe(1.3);
  expect(round(1234.5678, 2)).toBe(1234.57);
});

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ShowingTimes } from '../../shared/page/showing-times.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
});

afterEach(() => {
  vi.useRealTimers();
});

/** Milliseconds after which it was due, asked every 100 ms. */
function dueTimes(times: ShowingTimes, until: number): number[] {
  const due: number[] = [];
  for (let now = 0; now <= until; now += 100) {
    if (times.isDue()) due.push(now);
    vi.advanceTimersByTime(100);
  }
  return due;
}

it('shows ever more seldom', () => {
  const times = new ShowingTimes();
  times.begin();
  expect(dueTimes(times, 8000)).toEqual([500, 1500, 3500, 7500]);
});

it('begins anew with each reading', () => {
  const times = new ShowingTimes();
  times.begin();
  dueTimes(times, 2000);
  times.begin();
  expect(dueTimes(times, 1000)).toEqual([500]);
});

it('shows at once where it is told to', () => {
  const times = new ShowingTimes();
  times.begin();
  times.hasten();
  expect(dueTimes(times, 1000)).toEqual([0, 1000]);
});

it('shows nothing while it is held', () => {
  const times = new ShowingTimes();
  times.begin(true);
  expect(dueTimes(times, 4000)).toEqual([]);
  times.hasten();
  expect(dueTimes(times, 1000)).toEqual([0, 1000]);
});

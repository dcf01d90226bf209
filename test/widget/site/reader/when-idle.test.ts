// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { whenIdle } from '../../../../widget/site/reader/when-idle.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

const press = () => window.dispatchEvent(new Event('keydown'));
const minutes = (count: number) => vi.advanceTimersByTime(count * 60_000);

it('calls once after a pause that follows use, and again after the next', () => {
  const idle = vi.fn();
  whenIdle(window, 5, idle, new AbortController().signal);
  minutes(20);
  expect(idle).not.toHaveBeenCalled();
  press();
  minutes(4);
  press();
  minutes(4);
  expect(idle).not.toHaveBeenCalled();
  minutes(1);
  expect(idle).toHaveBeenCalledTimes(1);
  minutes(20);
  expect(idle).toHaveBeenCalledTimes(1);
  press();
  minutes(5);
  expect(idle).toHaveBeenCalledTimes(2);
});

it('ends with its signal', () => {
  const idle = vi.fn();
  const ending = new AbortController();
  whenIdle(window, 5, idle, ending.signal);
  press();
  ending.abort();
  press();
  minutes(20);
  expect(idle).not.toHaveBeenCalled();
});

it('counts the time a page was put away by the browser', () => {
  const idle = vi.fn();
  whenIdle(window, 5, idle, new AbortController().signal);
  press();
  // Timers stand still there.
  vi.setSystemTime(Date.now() + 10 * 60_000);
  window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  expect(idle).toHaveBeenCalledTimes(1);
});

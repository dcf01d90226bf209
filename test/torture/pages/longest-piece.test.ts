import { expect, it } from 'vitest';
import type { TraceEvent } from '../../bench/trace.ts';
import { longestPiece } from './longest-piece.ts';

const PAGE = 'http://a.gov/torture/one';
const MAIN: TraceEvent = {
  name: 'thread_name',
  ph: 'M',
  pid: 1,
  tid: 1,
  ts: 0,
  args: { name: 'CrRendererMain' },
};

/** An event of the page's main thread, in milliseconds; it takes half its time of the processor. */
function event(name: string, start: number, length: number, url?: string, tid = 1): TraceEvent {
  const [ts, dur] = [start * 1000, length * 1000];
  return { name, ph: 'X', pid: 1, tid, ts, dur, tdur: dur / 2, args: { data: { url } } };
}

const longest = (...events: TraceEvent[]) =>
  longestPiece([MAIN, ...events], (url) => url.includes('/torture/'));

it('is the processor time that script takes in one task', () => {
  const two = [
    event('RunTask', 10, 40),
    event('FunctionCall', 11, 4, 'chrome-extension://x/marker.js'),
    event('BlinkScheduler_PerformMicrotaskCheckpoint', 16, 6),
  ];
  expect(longest(event('RunTask', 0, 9), event('TimerFire', 0, 8), ...two)).toBe(5);
});

it('holds what stands in it once, and nothing the browser does by itself', () => {
  const inside = [event('FunctionCall', 2, 10), event('Layout', 3, 4), event('v8.run', 8, 2)];
  expect(longest(event('RunTask', 0, 40), ...inside, event('Layout', 14, 20))).toBe(5);
});

it('leaves out tasks in which a page has its own script, or the driver asks', () => {
  const page = [event('RunTask', 0, 20), event('EvaluateScript', 1, 2, PAGE)];
  const driver = [
    event('RunTask', 30, 20),
    event('DevToolsSession::DispatchProtocolCommand', 31, 9),
  ];
  const calls = [event('TimerFire', 10, 9), event('TimerFire', 32, 3)];
  const ours = [event('RunTask', 60, 2), event('TimerFire', 60, 2)];
  expect(longest(...page, ...driver, ...calls, ...ours)).toBe(1);
});

it('leaves out other threads', () => {
  const other = [event('RunTask', 0, 20, '', 2), event('TimerFire', 0, 20, '', 2)];
  expect(longest(...other, event('RunTask', 0, 2), event('TimerFire', 0, 2))).toBe(1);
});

it('is nothing where nothing was done', () => {
  expect(longest()).toBe(0);
});

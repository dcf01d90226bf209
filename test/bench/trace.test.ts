import { describe, expect, it } from 'vitest';
import { readTrace, type TraceEvent } from './trace.ts';

/** An event of the page's main thread, in milliseconds. */
function event(name: string, start: number, length = 0, tid = 1): TraceEvent {
  return { name, ph: length ? 'X' : 'I', pid: 1, tid, ts: start * 1000, dur: length * 1000 };
}

const SPAN = { from: 'begin', to: 'end' };

describe('reading a trace', () => {
  const events = [
    event('FunctionCall', 1, 5),
    event('begin', 10),
    event('RunTask', 9, 11),
    event('TimerFire', 10, 8),
    event('FunctionCall', 11, 6),
    event('Layout', 12, 2),
    event('RunMicrotasks', 18, 1),
    event('FunctionCall', 12, 6, 2),
    event('RunTask', 30, 10),
    event('UpdateLayoutTree', 30, 4),
    event('PrePaint', 34, 1),
    event('RunTask', 50, 4),
    event('FunctionCall', 50, 4),
    event('end', 60),
    event('FunctionCall', 61, 4),
  ];
  const reading = readTrace(events, SPAN);

  it('counts what holds one another once, of the page’s own thread, between the marks', () => {
    expect(reading.scriptMs).toBe(13);
  });

  it('counts a task’s script as one slice', () => {
    expect(reading.longestMs).toBe(9);
  });

  it('counts layout that script forces as script, and other layout as frames', () => {
    expect(reading.frameMs).toBe(5);
  });

  it('tells the script done until a moment', () => {
    expect(reading.scriptUntil(9)).toBe(9);
    expect(reading.scriptUntil(41)).toBe(10);
  });

  it('refuses a trace without its marks', () => {
    expect(() => readTrace(events.slice(2), { from: 'other', to: 'end' })).toThrow('"other"');
  });
});

/** One event of a Chromium trace, as far as it is read here. Times are in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Processor time, which other processes take nothing from. */
  readonly tdur?: number;
  readonly args?: { readonly name?: unknown; readonly data?: { readonly url?: unknown } };
}

/** What the page's main thread did between two marks, in milliseconds. */
export interface TraceReading {
  /** All script, compiling and collecting garbage included. */
  readonly scriptMs: number;
  /** Script of the longest task. */
  readonly longestMs: number;
  /** Style, layout and painting outside script. */
  readonly frameMs: number;
  /** Script done so many milliseconds after the first mark. */
  readonly scriptUntil: (milliseconds: number) => number;
}

/** The thread's own tasks. */
const TASK = 'RunTask';

/** What makes a frame, outside script. */
const FRAME = new Set([
  'UpdateLayoutTree',
  'Layout',
  'PrePaint',
  'Paint',
  'Layerize',
  'Commit',
  'UpdateLayer',
  'HitTest',
  'ScrollLayer',
]);

/** What is script or done for it. */
const SCRIPT = new Set([
  'EvaluateScript',
  'FunctionCall',
  'RunMicrotasks',
  'TimerFire',
  'FireAnimationFrame',
  'FireIdleCallback',
  'EventDispatch',
  'RunPostTaskCallback',
  'v8.run',
  'v8.compile',
  'V8.GCScavenger',
  'MinorGC',
  'MajorGC',
]);

interface Piece {
  readonly start: number;
  readonly end: number;
}

/** Of events that hold one another, the outermost. */
function outermost(events: readonly TraceEvent[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let until = Number.NEGATIVE_INFINITY;
  for (const { ts, dur = 0 } of [...events].sort((a, b) => a.ts - b.ts)) {
    if (ts + dur <= until) continue;
    pieces.push({ start: Math.max(ts, until), end: ts + dur });
    until = ts + dur;
  }
  return pieces;
}

/** Milliseconds of pieces inside a span. */
function within(pieces: readonly Piece[], { start, end }: Piece): number {
  let sum = 0;
  for (const piece of pieces) {
    sum += Math.max(0, Math.min(piece.end, end) - Math.max(piece.start, start));
  }
  return sum / 1000;
}

/**
 * Reads a trace of the categories `devtools.timeline`, `disabled-by-default-devtools.timeline` and
 * `blink.user_timing`, between two marks the page has set by `performance.mark`.
 *
 * A task's script is what a slice is: between two tasks the page gets its turn.
 *
 * @throws Error if a mark is missing.
 */
export function readTrace(
  events: readonly TraceEvent[],
  { from, to }: { from: string; to: string },
): TraceReading {
  const markOf = (name: string) => events.findLast((event) => event.name === name);
  const first = markOf(from);
  const last = markOf(to);
  if (!first || !last) throw new Error(`The trace has no mark "${first ? to : from}".`);
  const span = { start: first.ts, end: last.ts };
  const own = events.filter(({ ph, pid, tid, ts, dur = 0 }) => {
    const same = ph === 'X' && pid === first.pid && tid === first.tid;
    return same && ts + dur >= span.start && ts <= span.end;
  });
  const script = outermost(own.filter(({ name }) => SCRIPT.has(name)));
  const frames = outermost(own.filter(({ name }) => FRAME.has(name)));
  const both = outermost(own.filter(({ name }) => SCRIPT.has(name) || FRAME.has(name)));
  const tasks = own.filter(({ name }) => name === TASK);
  const inSpan = ({ ts, dur = 0 }: TraceEvent) => ({
    start: Math.max(ts, span.start),
    end: Math.min(ts + dur, span.end),
  });
  const scriptMs = within(script, span);
  return {
    scriptMs,
    longestMs: Math.max(0, ...tasks.map((task) => within(script, inSpan(task)))),
    // Layout that script forces is the script's.
    frameMs: frames.length ? within(both, span) - scriptMs : 0,
    scriptUntil: (milliseconds) =>
      within(script, { start: span.start, end: span.start + milliseconds * 1000 }),
  };
}

import type { TraceEvent } from '../../bench/trace.ts';

const TASK = 'RunTask';

/** What is script, or done for it: layout that it forces stands inside. */
const SCRIPT = new Set([
  'EvaluateScript',
  'FunctionCall',
  'RunMicrotasks',
  'BlinkScheduler_PerformMicrotaskCheckpoint',
  'RunPostTaskCallback',
  'TimerFire',
  'FireIdleCallback',
  'v8.run',
  'v8.compile',
  'v8.compileModule',
  'v8.evaluateModule',
  'v8.callFunction',
]);

const endOf = ({ ts, dur = 0 }: TraceEvent) => ts + dur;

/** True for what the driver asks of a page, and for script that a page of the suite brings along. */
function isOthers({ name, args }: TraceEvent, isPage: (url: string) => boolean): boolean {
  const url = args?.data?.url;
  return name.startsWith('DevToolsSession') || (typeof url === 'string' && isPage(url));
}

/** Processor time of a task's script; null if it is others' in part. */
function pieceOf(inside: readonly TraceEvent[], isPage: (url: string) => boolean): number | null {
  let piece = 0;
  let until = 0;
  for (const event of inside) {
    if (isOthers(event, isPage)) return null;
    // What stands inside another is in it already.
    if (!SCRIPT.has(event.name) || event.ts < until) continue;
    piece += event.tdur ?? 0;
    until = endOf(event);
  }
  return piece;
}

/**
 * The longest piece of script that neither a page of the suite nor the driver has brought: ours.
 * Between two tasks the page gets its turn.
 *
 * @param events - a trace of `devtools.timeline`, `disabled-by-default-devtools.timeline`, `devtools`,
 *   `toplevel` and `v8`.
 * @param isPage - tells the addresses of pages.
 * @returns milliseconds of processor time.
 */
export function longestPiece(
  events: readonly TraceEvent[],
  isPage: (url: string) => boolean,
): number {
  const threads = new Map<string, TraceEvent[]>();
  for (const { name, args, pid, tid } of events) {
    const isMain = name === 'thread_name' && args?.name === 'CrRendererMain';
    if (isMain) threads.set(`${pid} ${tid}`, []);
  }
  for (const event of events) {
    if (event.ph === 'X') threads.get(`${event.pid} ${event.tid}`)?.push(event);
  }
  let longest = 0;
  for (const thread of threads.values()) {
    // What holds another comes before it.
    thread.sort((a, b) => a.ts - b.ts || endOf(b) - endOf(a));
    for (let i = 0; i < thread.length; ) {
      const task = thread[i] as TraceEvent;
      let end = i + 1;
      while (end < thread.length && (thread[end] as TraceEvent).ts < endOf(task)) end += 1;
      if (task.name === TASK) {
        longest = Math.max(longest, pieceOf(thread.slice(i + 1, end), isPage) ?? 0);
      }
      i = end;
    }
  }
  return longest / 1000;
}

/** Set while a widget runs on a page: there is one launcher, and one reader. */
const RUNNING = Symbol.for('termlight-widget');

/** True, until the signal aborts, for the first that asks on this page; false for all others. */
export function isFirst(world: object, signal: AbortSignal): boolean {
  const marked = world as { [RUNNING]?: boolean };
  if (marked[RUNNING]) return false;
  marked[RUNNING] = true;
  signal.addEventListener('abort', () => delete marked[RUNNING]);
  return true;
}

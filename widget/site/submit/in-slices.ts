/** Longest stretch of work between two looks at what the reader does, in milliseconds. */
const SLICE = 8;

/** Lets the browser do what waits: keys pressed, a frame to draw. */
function rest(): Promise<void> {
  return new Promise((go) => setTimeout(go));
}

/**
 * What steps of work find, done a little at a time, so that typing is never held up.
 *
 * @returns null if it was told to stop before the end.
 */
export async function inSlices<T>(
  steps: Iterable<readonly T[]>,
  signal: AbortSignal,
): Promise<readonly T[] | null> {
  const found: T[] = [];
  let until = performance.now() + SLICE;
  for (const some of steps) {
    found.push(...some);
    if (performance.now() < until) continue;
    await rest();
    if (signal.aborted) return null;
    until = performance.now() + SLICE;
  }
  return signal.aborted ? null : found;
}

/** How long a piece of work is before the page gets its turn, in milliseconds; ending it takes 1 or 2 more. */
const SLICE = 6;

/**
 * Lets the page have its turn: input, painting, and what it has waiting itself. Not `scheduler.yield`,
 * which goes on before any other task that waits: a long page's own timers would not run until it
 * is read.
 */
function giveWay(): Promise<void> {
  const { scheduler } = globalThis as {
    scheduler?: { postTask?: (task: () => void) => Promise<void> };
  };
  return scheduler?.postTask?.(() => {}) ?? new Promise((resolve) => setTimeout(resolve));
}

/** Resolves once somebody can see the document; nothing is worked out for a hidden tab. */
export function whenVisible(document: Document, signal: AbortSignal): Promise<void> {
  if (!document.hidden) return Promise.resolve();
  return new Promise((resolve) => {
    document.addEventListener('visibilitychange', () => resolve(), { once: true, signal });
  });
}

/** Work cut into pieces of at most 8 ms, what ends them included. */
export class Slices {
  private began = performance.now();

  /**
   * To be awaited between two steps; gives way only where the piece has become long enough.
   *
   * @param before - done first if it gives way: what the piece has found is shown.
   * @returns true if it gave way: the page may have changed meanwhile.
   */
  async pause(before: () => void): Promise<boolean> {
    if (performance.now() - this.began < SLICE) return false;
    before();
    await this.rest();
    return true;
  }

  /** Gives way however short the piece is. */
  async rest(): Promise<void> {
    await giveWay();
    this.began = performance.now();
  }
}

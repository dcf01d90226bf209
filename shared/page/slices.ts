/** How long a piece of work is before the page gets its turn, in milliseconds; what ends it, and the collector, take as much again. */
const SLICE = 4;

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

/** How long a frame is waited for, in milliseconds: a tab nobody sees draws none. */
const LONGEST_FRAME = 1000;

/** Resolves in the page's next frame, before it is drawn; at once where nothing is drawn at all. */
function nextFrame(): Promise<void> {
  if (!('requestAnimationFrame' in globalThis)) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, LONGEST_FRAME);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      resolve();
    });
  });
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
  async pause(before = () => {}): Promise<boolean> {
    if (performance.now() - this.began < SLICE) return false;
    before();
    await this.rest();
    return true;
  }

  /** Gives way until the page was drawn: what was shown is styled by then, and asking for styles costs little. */
  async frame(): Promise<void> {
    await nextFrame();
    await this.rest();
  }

  /** Gives way however short the piece is. */
  async rest(): Promise<void> {
    await giveWay();
    this.began = performance.now();
  }
}

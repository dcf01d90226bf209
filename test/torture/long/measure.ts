import type { CDPSession, Page } from 'playwright-core';

/** What a page holds at one moment. */
export interface Measured {
  /** Bytes of its heap, once all that nobody holds is gone. */
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
  readonly documents: number;
  /** Bytes of what its origin keeps on the device. */
  readonly stored: number;
}

const NAMES = {
  heap: 'JSHeapUsedSize',
  nodes: 'Nodes',
  listeners: 'JSEventListeners',
  documents: 'Documents',
} as const;

/** Measures one page as often as it is asked. */
export async function startMeasuring(page: Page): Promise<() => Promise<Measured>> {
  const session: CDPSession = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  return async () => {
    // What one collection lets go of may hold what the next one does.
    for (let i = 0; i < 2; i += 1) await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
    const stored = await page.evaluate(async () =>
      isSecureContext ? ((await navigator.storage.estimate()).usage ?? 0) : 0,
    );
    return {
      heap: metric(NAMES.heap),
      nodes: metric(NAMES.nodes),
      listeners: metric(NAMES.listeners),
      documents: metric(NAMES.documents),
      stored,
    };
  };
}

/**
 * Most that the last third may be above the first: a share of it, and a little of its own. A listener
 * or 10 kB kept of each of a quick run's cards is more.
 */
const ROOM: Readonly<Record<keyof Measured, readonly [share: number, more: number]>> = {
  heap: [0.05, 300_000],
  nodes: [0.1, 30],
  listeners: [0, 10],
  documents: [0, 2],
  stored: [0.1, 100_000],
};

/** @returns what has grown from the first third of the points to the last, a line each. */
export function grown(points: readonly Measured[]): string[] {
  const third = Math.ceil(points.length / 3);
  return (Object.keys(ROOM) as (keyof Measured)[]).flatMap((name) => {
    // The least of each: what is not yet collected comes on top, what is kept is in every point.
    const first = Math.min(...points.slice(0, third).map((one) => one[name]));
    const last = Math.min(...points.slice(-third).map((one) => one[name]));
    const [share, more] = ROOM[name];
    return last <= first * (1 + share) + more ? [] : [`${name} grew from ${first} to ${last}`];
  });
}

/** The points in one line, to be read by whoever wants the figures. */
export function figures(points: readonly Measured[]): string {
  return points
    .map(
      ({ heap, nodes, listeners, stored }) =>
        `${(heap / 1e6).toFixed(1)} MB/${nodes}/${listeners}/${Math.round(stored / 1000)} kB`,
    )
    .join(' · ');
}

/** How many times it is measured in one run. */
const POINTS = 6;

/** Does something again and again, and measures in between; once before, to be warm. */
export async function measureWhile(
  count: number,
  act: (i: number) => Promise<void>,
  measure: () => Promise<Measured>,
): Promise<Measured[]> {
  const points: Measured[] = [];
  const each = Math.max(1, Math.floor(count / POINTS));
  for (let i = 0; i < count; i += 1) {
    await act(i);
    if ((i + 1) % each === 0) points.push(await measure());
  }
  return points;
}

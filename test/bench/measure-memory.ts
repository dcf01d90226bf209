import type { CDPSession } from 'playwright-core';
import type { BenchBrowser } from './bench-browser.ts';
import type { BenchPage } from './bench-pages.ts';
import type { BenchWorld } from './bench-world.ts';

/** Bytes of the page's script heap after collecting garbage, and its nodes. */
export interface MemoryFigures {
  readonly changes: number;
  readonly beforeBytes: number;
  readonly afterBytes: number;
  /** After each simulated minute of a chat. */
  readonly chatBytes: readonly number[];
  /** The page's nodes at the same times. */
  readonly chatNodes: readonly number[];
}

/** What is held once all garbage is gone. */
async function held(session: CDPSession): Promise<{ bytes: number; nodes: number }> {
  // Wrappers of nodes go in one turn, what they held in the next.
  for (let turn = 0; turn < 3; turn += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = (await session.send('Runtime.getHeapUsage')) as { usedSize: number };
  const { nodes } = (await session.send('Memory.getDOMCounters')) as { nodes: number };
  return { bytes: Math.round(usedSize), nodes };
}

/** Measures what stays after many changes of a marked page, and over minutes of a chat. */
export async function measureMemory(
  browser: BenchBrowser,
  { html, input }: BenchPage,
  { changes, minutes }: { changes: number; minutes: number },
): Promise<MemoryFigures> {
  return browser.withPage(html, async ({ page, session }) => {
    const word = input.words.at(-1) ?? '';
    const change = (times: number) =>
      page.evaluate(
        ([count, term]) => (globalThis as unknown as BenchWorld).bench.changePage(count, term),
        [times, word] as const,
      );
    await page.evaluate(
      (index) => (globalThis as unknown as BenchWorld).bench.termlight({ index }),
      input.index,
    );
    // The first changes fill what is kept once.
    await change(50);
    const before = await held(session);
    await change(changes);
    const after = await held(session);
    const chat: { bytes: number; nodes: number }[] = [];
    for (let minute = 0; minute < minutes; minute += 1) {
      await page.evaluate(
        ([number, term]) => (globalThis as unknown as BenchWorld).bench.chatMinute(number, term),
        [minute, word] as const,
      );
      chat.push(await held(session));
    }
    return {
      changes,
      beforeBytes: before.bytes,
      afterBytes: after.bytes,
      chatBytes: chat.map(({ bytes }) => bytes),
      chatNodes: chat.map(({ nodes }) => nodes),
    };
  });
}

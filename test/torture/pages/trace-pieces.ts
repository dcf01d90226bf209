import type { Page } from 'playwright-core';
import type { TraceEvent } from '../../bench/trace.ts';
import { longestPiece } from './longest-piece.ts';
import type { ThreeTabs } from './three-tabs.ts';

const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'devtools',
  'toplevel',
  'v8',
];

/** Pages of the suite, whose own script is not ours. */
const isPage = (url: string) => /^https?:.*\/torture(-widget)?\//.test(url);

/**
 * Traces all pages of a browser from now on; there is one trace of a browser at a time.
 *
 * @param page - any page of it.
 * @returns ends it, and tells our longest piece of script since then, in milliseconds of processor time.
 */
export async function tracePieces(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value) events.push(event as unknown as TraceEvent);
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES, recordMode: 'recordAsMuchAsPossible' },
  });
  return async () => {
    const ended = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
    await session.send('Tracing.end');
    await ended;
    await session.detach();
    return longestPiece(events, isPage);
  };
}

/** As the table of what was tried tells it. */
export function piece(milliseconds: number): string {
  return `our longest piece ${milliseconds.toFixed(1)} ms`;
}

/** The same for the browser with the extension and for that with the widget, told as the table does. */
export async function traceTabs({ extension, widget }: ThreeTabs): Promise<() => Promise<string>> {
  const ends = [await tracePieces(extension.page), await tracePieces(widget.page)] as const;
  return async () => `extension, ${piece(await ends[0]())}; widget, ${piece(await ends[1]())}`;
}

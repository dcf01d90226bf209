import { readIndex } from '../../../shared/bundle/index-file.ts';
import { type Marker, startMarker } from '../../../shared/marker.ts';
import type { ToolInput } from './tool.ts';

const PREFIX = 'termlight-bench';

let running: Marker | undefined;

/** Our own marker as the extension starts it, from the Index's JSON text to every mark painted. */
export function termlight({ index }: Pick<ToolInput, 'index'>): Promise<number> {
  return new Promise((done) => {
    const marker = startMarker(
      document,
      {
        prefix: PREFIX,
        showing: 'first',
        loadIndex: async () => readIndex(index),
        openCard() {},
        closeCard() {},
        read: () => done(marker.marks().length),
      },
      new AbortController().signal,
    );
    running = marker;
  });
}

/** True while our marker has something still to read. */
export function isReading(): boolean {
  return running?.isReading() ?? false;
}

/** Each mark as it was shown, and when, in milliseconds of the page's clock; filled once `noteMarks` was called. */
const shown: { readonly range: AbstractRange; readonly at: number }[] = [];

/** Notes from now on when marks are shown. */
export function noteMarks(): void {
  const { add } = Highlight.prototype;
  Highlight.prototype.add = function (range) {
    shown.push({ range, at: performance.now() });
    return add.call(this, range);
  };
}

/** When the last of the marks that stand in the window as it is now was shown; 0 if none does. */
export function firstScreenShown(): number {
  const last = shown.findLast(({ range: one }) => {
    const range = document.createRange();
    range.setStart(one.startContainer, one.startOffset);
    range.setEnd(one.endContainer, one.endOffset);
    const { top, bottom } = range.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  });
  return last?.at ?? 0;
}

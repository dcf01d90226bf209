import { readIndex } from '../../../shared/bundle/bundle-reader.ts';
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

/** Sizes of our highlight at each time it was shown anew; filled once `noteFlushes` was called. */
const sizes: number[] = [];

/** Sets a mark of performance, `bench:flush-0` and so on, whenever marks are shown. */
export function noteFlushes(): void {
  const { highlights } = CSS;
  const set = highlights.set.bind(highlights);
  highlights.set = (name, highlight) => {
    if (name === `${PREFIX}-mark`) {
      performance.mark(`bench:flush-${sizes.length}`);
      sizes.push(highlight.size);
    }
    return set(name, highlight);
  };
}

/** Which showing brought the last of the marks that stand in the window as it is now; -1 if none does. */
export function firstScreenFlush(): number {
  const shown = [...(CSS.highlights.get(`${PREFIX}-mark`) ?? [])];
  const last = shown.findLastIndex((one) => {
    const range = document.createRange();
    range.setStart(one.startContainer, one.startOffset);
    range.setEnd(one.endContainer, one.endOffset);
    const { top, bottom } = range.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  });
  return last < 0 ? -1 : sizes.findIndex((size) => size > last);
}

import type { BenchBrowser } from './bench-browser.ts';
import type { BenchPage } from './bench-pages.ts';
import type { BenchWorld } from './bench-world.ts';
import type { EditTimes } from './in-page/edits.ts';
import { median, round } from './statistics.ts';

/** What our being there does to the page's own changes: 1 is nothing. */
export interface EditFigures {
  /** The worst of the three kinds. */
  readonly ratio: number;
  readonly appendRatio: number;
  readonly removeRatio: number;
  readonly textRatio: number;
  /** From the change to the next frame drawn. */
  readonly frameRatio: number;
}

/** Rounds of changes on each load; the first is left out. */
const ROUNDS = 6;

async function editTimes(
  browser: BenchBrowser,
  { html, input }: BenchPage,
  marked: boolean,
): Promise<readonly EditTimes[]> {
  return browser.withPage(html, async ({ page }) => {
    const times = await page.evaluate(
      async ({ index, words, rounds, isMarked }) => {
        const { bench } = globalThis as unknown as BenchWorld;
        if (isMarked) await bench.termlight({ index });
        await bench.nextFrame();
        return bench.editPage(rounds, words.at(-1) ?? '');
      },
      { ...input, rounds: ROUNDS, isMarked: marked },
    );
    return times.slice(1);
  });
}

/** Measures the page's own appending, removing and changing of text with and without us, in turns. */
export async function measureEdits(
  browser: BenchBrowser,
  page: BenchPage,
  loads: number,
): Promise<EditFigures> {
  const bare: EditTimes[] = [];
  const marked: EditTimes[] = [];
  for (let load = 0; load < loads; load += 1) {
    bare.push(...(await editTimes(browser, page, false)));
    marked.push(...(await editTimes(browser, page, true)));
  }
  const ratioOf = (figure: keyof EditTimes) => {
    const middle = (list: readonly EditTimes[]) => median(list.map((one) => one[figure]));
    return round(middle(marked) / middle(bare), 2);
  };
  const [appendRatio, removeRatio, textRatio] = [
    ratioOf('append'),
    ratioOf('remove'),
    ratioOf('text'),
  ];
  return {
    ratio: Math.max(appendRatio, removeRatio, textRatio),
    appendRatio,
    removeRatio,
    textRatio,
    frameRatio: ratioOf('frame'),
  };
}

import type { BenchBrowser, LoadedPage } from './bench-browser.ts';
import type { BenchPage } from './bench-pages.ts';
import type { BenchWorld } from './bench-world.ts';
import type { ToolName } from './in-page/main.ts';
import { median, round } from './statistics.ts';

/** One figure of the benchmark: one page at one slowdown. */
export interface MarkingRun {
  readonly page: string;
  readonly terms: number;
  readonly slowdown: number;
  /** The bare walk over all text. */
  readonly floorMs: number;
  /** Our script until the marks of the first screen are shown, Index included. */
  readonly firstMarksMs: number;
  /** Our script until all marks are shown. */
  readonly allMarksMs: number;
  readonly longestSliceMs: number;
  /** What painting added to the page's frames. */
  readonly frameMs: number;
  readonly marks: number;
  readonly rivals: Readonly<Record<string, RivalFigures>>;
}

/** What another tool took for the same. */
export interface RivalFigures {
  readonly scriptMs: number;
  readonly frameMs: number;
  readonly marks: number;
}

/** What one load of the page showed. */
interface Sample {
  readonly scriptMs: number;
  readonly frameMs: number;
  readonly longestMs: number;
  readonly firstMs: number;
  readonly marks: number;
}

/** How much is measured. */
export interface MarkingPlan {
  /** By slowdown, the tools that are measured beside ours. */
  readonly slowdowns: ReadonlyMap<number, readonly ToolName[]>;
  /** How often each is measured; in turns, so that a busy moment hits all. */
  readonly rounds: number;
}

async function sample(
  browser: BenchBrowser,
  { html, input }: BenchPage,
  { tool, slowdown }: { tool: ToolName; slowdown: number },
): Promise<Sample> {
  const measure = async ({ page, slowDown }: LoadedPage): Promise<Sample> => {
    let marks = 0;
    await page.evaluate((given) => Object.assign(globalThis, { input: given }), input);
    await slowDown(slowdown);
    const reading = await browser.trace(page, async () => {
      marks = await page.evaluate((name) => {
        const world = globalThis as unknown as BenchWorld;
        return world.bench.run(name, world.input);
      }, tool);
    });
    await slowDown(1);
    const isOurs = tool === 'termlight';
    const until = isOurs ? await page.evaluate<number>('bench.firstScreenMs()') : 0;
    const firstMs = reading.scriptUntil(until);
    return { ...reading, firstMs, marks };
  };
  return browser.withPage(html, measure);
}

function middle(samples: readonly Sample[], figure: keyof Sample): number {
  return round(median(samples.map((one) => one[figure])));
}

function rivalFigures(samples: readonly Sample[]): RivalFigures {
  return {
    scriptMs: middle(samples, 'scriptMs'),
    frameMs: middle(samples, 'frameMs'),
    marks: middle(samples, 'marks'),
  };
}

/** Measures one page at one slowdown: the floor, ours and the rivals in turns, each on a fresh load. */
async function measureAt(
  browser: BenchBrowser,
  page: BenchPage,
  { rivals, rounds, slowdown }: { rivals: readonly ToolName[]; rounds: number; slowdown: number },
): Promise<MarkingRun> {
  const samples = new Map<ToolName, Sample[]>();
  for (let turn = 0; turn < rounds; turn += 1) {
    for (const tool of ['floor', 'termlight', ...rivals] as const) {
      const list = samples.get(tool) ?? [];
      samples.set(tool, list);
      list.push(await sample(browser, page, { tool, slowdown }));
    }
  }
  const ours = samples.get('termlight') ?? [];
  return {
    page: page.name,
    terms: page.terms,
    slowdown,
    floorMs: middle(samples.get('floor') ?? [], 'scriptMs'),
    firstMarksMs: middle(ours, 'firstMs'),
    allMarksMs: middle(ours, 'scriptMs'),
    longestSliceMs: middle(ours, 'longestMs'),
    frameMs: middle(ours, 'frameMs'),
    marks: middle(ours, 'marks'),
    rivals: Object.fromEntries(rivals.map((name) => [name, rivalFigures(samples.get(name) ?? [])])),
  };
}

/** Measures one page at each slowdown. */
export async function* measureMarking(
  browser: BenchBrowser,
  page: BenchPage,
  plan: MarkingPlan,
): AsyncGenerator<MarkingRun> {
  for (const [slowdown, rivals] of plan.slowdowns) {
    yield measureAt(browser, page, { rivals, rounds: plan.rounds, slowdown });
  }
}

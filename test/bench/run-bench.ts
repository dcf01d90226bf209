import { type BenchBrowser, openBenchBrowser } from './bench-browser.ts';
import { type BenchPage, benchPages, madeBenchPage } from './bench-pages.ts';
import type { BenchResult } from './bench-result.ts';
import type { ToolName } from './in-page/main.ts';
import { thisMachine } from './machine.ts';
import { measureCommands } from './measure-commands.ts';
import { measureEdits } from './measure-edits.ts';
import { measureExtension } from './measure-extension.ts';
import { measureIndex } from './measure-index.ts';
import { type MarkingPlan, type MarkingRun, measureMarking } from './measure-marking.ts';
import { measureMemory } from './measure-memory.ts';
import type { BenchOptions } from './options.ts';

const FAIR: ToolName = 'mark.js markRegExp';

const RIVALS: readonly ToolName[] = [FAIR, 'RegExp with StaticRange', 'findAndReplaceDOMText'];

/** Terms up to which mark.js is given a list of words: each costs it the page once more. */
const FEW = 20;

/** Terms up to which every rival is measured, and up to which the fair one is. */
const SOME = 1000;
const MANY = 5000;

/** Entries of the made-up glossaries that the command line is measured on. */
const ENTRIES = [1_000, 10_000, 100_000];

/** Told of what is being measured. */
export type Progress = (what: string) => void;

/**
 * Everybody at full speed and few terms; slowed down or with many terms, which takes a RegExp minutes
 * a page, the fair one or nobody.
 */
function planFor({ quick }: BenchOptions, { terms }: BenchPage): MarkingPlan {
  const all = terms <= FEW ? [...RIVALS, 'mark.js mark' as const] : RIVALS;
  const atFullSpeed = quick ? [FAIR] : terms <= SOME ? all : terms <= MANY ? [FAIR] : [];
  const slowdowns = new Map<number, readonly ToolName[]>([
    [1, atFullSpeed],
    [4, terms <= SOME ? [FAIR] : []],
  ]);
  return { slowdowns, rounds: 3 };
}

async function measureRuns(
  browser: BenchBrowser,
  options: BenchOptions,
  tell: Progress,
): Promise<readonly MarkingRun[]> {
  const runs: MarkingRun[] = [];
  const measure = async (page: BenchPage) => {
    for await (const run of measureMarking(browser, page, planFor(options, page))) {
      tell(`${run.page}, ${run.terms} terms, ${run.slowdown}x`);
      runs.push(run);
    }
  };
  for await (const page of benchPages(options)) await measure(page);
  const isUsual = !options.quick && options.page === null && options.terms === null;
  if (isUsual) await measure(madeBenchPage(0.2, 10));
  return runs;
}

/** Everything that is not about one page. */
async function measureRest(browser: BenchBrowser, tell: Progress) {
  const page = madeBenchPage(2, 500);
  tell('the page’s own changes');
  const edits = await measureEdits(browser, page, 3);
  tell('the Index');
  const index = await measureIndex(browser, 1000, 9);
  tell('memory');
  const memory = await measureMemory(browser, page, { changes: 1000, minutes: 10 });
  tell('the extension');
  const extension = await measureExtension(3);
  tell('the command line');
  const commands = ENTRIES.flatMap(measureCommands);
  const [card, worker] = [extension?.card ?? null, extension?.worker ?? null];
  return { edits, index, memory, card, worker, commands };
}

const NOTHING = {
  edits: null,
  index: null,
  memory: null,
  card: null,
  worker: null,
  commands: [],
};

/** Measures what was asked for, in one run. */
export async function runBench(options: BenchOptions, tell: Progress): Promise<BenchResult> {
  const browser = await openBenchBrowser();
  try {
    const machine = thisMachine(browser.version);
    const runs = await measureRuns(browser, options, tell);
    const rest =
      options.quick || options.page !== null ? NOTHING : await measureRest(browser, tell);
    return { machine, runs, ...rest };
  } finally {
    await browser.close();
  }
}

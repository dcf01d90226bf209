import type { BenchResult } from './bench-result.ts';
import type { MarkingRun } from './measure-marking.ts';
import { round } from './statistics.ts';
import { markdownTable } from './table.ts';

/** How many times longer another tool takes than we do, script and frames on both sides. */
export function timesFaster(run: MarkingRun, rival: string): number {
  const other = run.rivals[rival];
  if (!other) return Number.NaN;
  return round((other.scriptMs + other.frameMs) / (run.allMarksMs + run.frameMs));
}

function runsTable(runs: readonly MarkingRun[]): string {
  const head = [
    'page',
    'terms',
    'slowdown',
    'floor',
    'first screen',
    'all marks',
    'floors',
    'longest slice',
    'frames',
    'marks',
  ];
  const rows = runs.map((run) => [
    run.page,
    run.terms,
    `${run.slowdown}x`,
    run.floorMs,
    run.firstMarksMs,
    run.allMarksMs,
    round(run.allMarksMs / run.floorMs),
    run.longestSliceMs,
    run.frameMs,
    run.marks,
  ]);
  return markdownTable(head, rows);
}

function rivalsTable(runs: readonly MarkingRun[]): string {
  const rows = runs.flatMap((run) =>
    Object.entries(run.rivals).map(([name, { scriptMs, frameMs, marks }]) => [
      run.page,
      run.terms,
      `${run.slowdown}x`,
      name,
      scriptMs,
      frameMs,
      marks,
      timesFaster(run, name),
    ]),
  );
  const head = ['page', 'terms', 'slowdown', 'tool', 'script', 'frames', 'marks', 'times ours'];
  return markdownTable(head, rows);
}

function restLines({ edits, card, worker, index, memory }: BenchResult): readonly string[] {
  const megabytes = (bytes = 0) => round(bytes / 1e6, 2);
  return [
    edits &&
      `- The page’s own changes, times their cost without us: append ${edits.appendRatio}, remove ${edits.removeRatio}, text ${edits.textRatio}; to the next frame ${edits.frameRatio}.`,
    index &&
      `- Index of ${index.terms} terms: ${index.brotliBytes} bytes by brotli, matcher ready in ${index.readyMs} ms.`,
    card && `- Card: first ${card.coldMs} ms, then ${card.warmMs} ms.`,
    worker &&
      `- Background: first answer ${worker.coldMs} ms after it was stopped, then ${worker.warmMs} ms.`,
    memory &&
      `- Memory: ${megabytes(memory.beforeBytes)} MB before and ${megabytes(memory.afterBytes)} MB after ${memory.changes} changes; minute by minute of a chat ${memory.chatBytes.map(megabytes).join(', ')} MB.`,
  ].filter((line) => line !== null);
}

/** The figures for people, in Markdown. Times are medians in milliseconds. */
export function resultText(result: BenchResult): string {
  const { machine, runs, commands } = result;
  const parts = [
    `${machine.processor}, ${machine.cores} cores, ${machine.memoryGB} GB, ${machine.system}; Chromium ${machine.chromium}, Node ${machine.node}; ${machine.date}; load at the beginning ${machine.load}.`,
    runsTable(runs),
    rivalsTable(runs),
    restLines(result).join('\n'),
    commands.length
      ? markdownTable(
          ['command', 'entries', 'seconds', 'of processor', 'MB'],
          commands.map((one) => [
            one.command,
            one.entries,
            one.seconds,
            one.processorSeconds,
            one.megabytes,
          ]),
        )
      : '',
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

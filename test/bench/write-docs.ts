import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchResult } from './bench-result.ts';
import { drawChart } from './chart.ts';
import type { MarkingRun } from './measure-marking.ts';
import { resultText } from './result-text.ts';

const DOCS = join(import.meta.dirname, '../../docs');

const HEAD = `# Performance

Written by \`npm run bench -- --write\`; change nothing here by hand. How it is measured: test/bench/README.md.

`;

function barsOf({ allMarksMs, frameMs, rivals }: MarkingRun) {
  return [
    { name: 'Termlight', scriptMs: allMarksMs, frameMs },
    ...Object.entries(rivals).map(([name, figures]) => ({ name, ...figures })),
  ];
}

/** Writes docs/performance.md and the chart of its first page, at each slowdown. */
export function writeDocs(result: BenchResult): void {
  const { machine, runs } = result;
  const first = runs.filter(({ page, terms }) => {
    return page === runs[0]?.page && terms === runs[0]?.terms;
  });
  mkdirSync(join(DOCS, 'images'), { recursive: true });
  const pictures = first.map((run) => {
    const file = `performance-${run.slowdown}x.svg`;
    const title = `${run.page}, ${run.terms} terms, ${run.marks} marks, ${run.slowdown}x slower`;
    const note = `${machine.processor}, ${machine.cores} cores; Chromium ${machine.chromium}; ${machine.date}`;
    writeFileSync(join(DOCS, 'images', file), drawChart({ title, bars: barsOf(run), note }));
    return `![${title}](images/${file})\n`;
  });
  writeFileSync(
    join(DOCS, 'performance.md'),
    `${HEAD}${pictures.join('\n')}\n${resultText(result)}`,
  );
}

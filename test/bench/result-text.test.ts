import { expect, it } from 'vitest';
import type { MarkingRun } from './measure-marking.ts';
import { resultText, timesFaster } from './result-text.ts';

const RUN: MarkingRun = {
  page: 'made-up 2 MB',
  terms: 500,
  slowdown: 4,
  floorMs: 20,
  firstMarksMs: 10,
  allMarksMs: 60,
  longestSliceMs: 9,
  frameMs: 40,
  marks: 5000,
  rivals: { 'mark.js markRegExp': { scriptMs: 900, frameMs: 700, marks: 5000 } },
};

const RESULT = {
  machine: {
    processor: 'A processor',
    cores: 2,
    memoryGB: 4,
    system: 'linux 6',
    node: '20.19.0',
    chromium: '150',
    load: 0.1,
    date: '2026-01-02',
  },
  runs: [RUN],
  edits: null,
  card: null,
  worker: null,
  index: { terms: 1000, brotliBytes: 30_000, readyMs: 20 },
  memory: null,
  commands: [],
};

it('compares script and frames of both sides', () => {
  expect(timesFaster(RUN, 'mark.js markRegExp')).toBe(16);
  expect(timesFaster(RUN, 'another')).toBeNaN();
});

it('tells floors and ratios in tables, and leaves out what was not measured', () => {
  const text = resultText(RESULT);
  expect(text).toContain('| made-up 2 MB | 500 | 4x | 20 | 10 | 60 | 3 | 9 | 40 | 5000 |');
  expect(text).toContain('| mark.js markRegExp | 900 | 700 | 5000 | 16 |');
  expect(text).toContain('30000 bytes by brotli');
  expect(text).not.toContain('Memory');
  expect(text).toContain('load at the beginning 0.1');
});

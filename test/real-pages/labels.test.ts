import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { GLOSSARIES } from '../../glossaries/cli/glossary-files.ts';
import { openBundle } from '../../glossaries/cli/open-bundle.ts';
import { parsePage } from '../../glossaries/cli/parse-page.ts';
import { findMarks } from '../../shared/page/find-marks.ts';
import type { Mark } from '../../shared/page/mark.ts';
import { pageLanguage } from '../../shared/page/page-language.ts';
import { readRuns } from '../../shared/page/read-runs.ts';
import type { Run } from '../../shared/page/run.ts';
import { type Label, placesOf } from '../labels/places.ts';
import { REAL_PAGES } from './real-pages.ts';

const LABELS = join(import.meta.dirname, '../labels');

const labels = readdirSync(LABELS)
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) => readFileSync(join(LABELS, name), 'utf8').trim().split('\n'))
  .map((line) => JSON.parse(line) as Label);

const { matchers } = await openBundle(GLOSSARIES, null);

function covers(mark: Mark, run: Run, start: number): boolean {
  const piece = run.pieces.find(({ node }) => node === mark.start.node);
  if (!piece) return false;
  const from = piece.start + mark.start.offset;
  return from <= start && start < from + (mark.hit.end - mark.hit.start);
}

it('has judged 200 places at least', () => {
  expect(labels.length).toBeGreaterThanOrEqual(200);
});

it.each([...new Set(labels.map(({ page }) => page))])('marks %s as people judged it', (page) => {
  const root = parsePage(readFileSync(join(REAL_PAGES, page), 'utf8')).documentElement;
  const marks = findMarks(root, pageLanguage(root), matchers);
  const runs = [...readRuns(root)];
  const missed: Label[] = [];
  for (const label of labels.filter((one) => one.page === page)) {
    const place = placesOf(runs, label.text)[label.occurrence - 1];
    expect(place, `the page has no such place: ${JSON.stringify(label)}`).toBeDefined();
    if (!place) continue;
    const marked = marks.some(
      (mark) => mark.term === label.term && covers(mark, place.run, place.start),
    );
    if (marked !== (label.verdict === 'right')) missed.push(label);
  }
  expect(missed).toEqual([]);
});

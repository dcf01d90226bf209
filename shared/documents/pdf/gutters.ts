import type { Line } from './line.ts';
import type { Row } from './row.ts';

/** A stretch of a page's width without text, in points. */
export interface Gutter {
  readonly from: number;
  readonly to: number;
}

/** The narrowest gutter, in sizes of the text. */
const NARROWEST = 0.8;

/** Gaps between lines of a row, widest text size taken. */
function gapsOf(lines: readonly Line[]): readonly Gutter[] {
  const sorted = [...lines].sort((one, other) => one.x - other.x);
  const gaps: Gutter[] = [];
  let end = Number.POSITIVE_INFINITY;
  for (const { x, right } of sorted) {
    if (x > end) gaps.push({ from: end, to: x });
    end = end === Number.POSITIVE_INFINITY ? right : Math.max(end, right);
  }
  return gaps;
}

/** The gutters that all of these lines leave free, from one side to the other. */
export function guttersOf(lines: readonly Line[]): readonly Gutter[] {
  const size = Math.min(...lines.map((line) => line.size));
  return gapsOf(lines).filter(({ from, to }) => to - from >= NARROWEST * size);
}

/** The lines between gutters, each column's from top to bottom. */
export function columnsOf(
  rows: readonly Row[],
  gutters: readonly Gutter[],
): readonly (readonly Line[])[] {
  const columns: Line[][] = [[], ...gutters.map(() => [])];
  for (const line of rows.flat()) {
    const at = gutters.filter(({ from }) => line.x > from).length;
    columns[at]?.push(line);
  }
  return columns;
}

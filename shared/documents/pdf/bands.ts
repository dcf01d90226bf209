import { columnsOf, type Gutter, guttersOf } from './gutters.ts';
import type { Line } from './line.ts';
import type { Row } from './row.ts';

/** Rows below each other that keep the same gutters free; no gutters: plain text. */
export interface Band {
  readonly rows: readonly Row[];
  readonly gutters: readonly Gutter[];
}

/** Rows further apart than this do not follow closely, in heights of a line. */
const APART = 1.35;

/**
 * Lines that stand on each side of a gutter at least, by its width in sizes of the text: spaces of a
 * justified text lie below each other too, by chance.
 */
const LEAST = [
  { wide: 3, lines: 1 },
  { wide: 1.5, lines: 2 },
  { wide: 0, lines: 3 },
] as const;

/** Lines drawn on the left before those on the right, from which on a page draws column by column. */
const BY_COLUMN = 2;

/** Some rows below each other, from one to before another. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

const countOf = (lines: readonly Line[], isThere: (line: Line) => boolean) =>
  lines.filter(isThere).length;

/** The stretches of rows that leave a place of the page's width free. */
function freeAt(rows: readonly Row[], x: number): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  for (const [at, row] of [...rows, null].entries()) {
    if (row && !row.some((line) => line.x <= x && line.right >= x)) continue;
    if (at > from) stretches.push({ from, to: at });
    from = at + 1;
  }
  return stretches;
}

/** Lines on the side of a gutter that has fewer. */
function scoreOf(rows: readonly Row[], x: number): number {
  const lines = rows.flat();
  const left = countOf(lines, (line) => line.right < x);
  return Math.min(left, lines.length - left);
}

function leastLines({ from, to }: Gutter, rows: readonly Row[]): number {
  const size = rows[0]?.[0]?.size ?? 1;
  return LEAST.find(({ wide }) => to - from >= wide * size)?.lines ?? 3;
}

/** The stretch of rows in which most lines stand beside others, and the gutter between them. */
function widestStretch(rows: readonly Row[]): (Stretch & { gutter: Gutter }) | null {
  let best: (Stretch & { gutter: Gutter }) | null = null;
  let most = 0;
  // A gutter ends where a line begins.
  for (const x of new Set(rows.flat().map((line) => line.x - 0.5))) {
    for (const stretch of freeAt(rows, x)) {
      const found = rows.slice(stretch.from, stretch.to);
      const score = scoreOf(found, x);
      if (score <= most) continue;
      const gutter = guttersOf(found.flat()).find(({ from, to }) => from < x && to > x);
      if (gutter && score >= leastLines(gutter, found)) {
        [best, most] = [{ ...stretch, gutter }, score];
      }
    }
  }
  return best;
}

function stepTo(rows: readonly Row[], at: number): number {
  return (rows[at]?.[0]?.y ?? 0) - (rows[at - 1]?.[0]?.y ?? 0);
}

/** The height of a line among these rows. */
function lineHeight(rows: readonly Row[]): number {
  const size = rows[0]?.[0]?.size ?? 0;
  const steps = rows.slice(1).map((_, i) => stepTo(rows, i + 1));
  return Math.min(...steps.filter((step) => step >= 0.9 * size), 2 * size);
}

/** True if two rows follow each other closely and hold text of one size. */
function areClose(rows: readonly Row[], at: number): boolean {
  const sizes = (rows[at - 1] ?? []).map(({ size }) => size);
  const isSameSize = (rows[at] ?? []).some(({ size }) =>
    sizes.some((one) => Math.abs(one - size) <= 0.08 * one),
  );
  return isSameSize && stepTo(rows, at) <= APART * lineHeight(rows);
}

/**
 * A stretch without the rows at its ends that only happen to stand on one side of the gutter: a
 * heading above, a greeting below.
 */
function trimmed(rows: readonly Row[], gutter: Gutter): Stretch {
  const isLeft = ({ x }: Line) => x < gutter.to - 1;
  const left = rows.flat().filter(isLeft);
  const right = rows.flat().filter((line) => !isLeft(line));
  const rightBegins = Math.min(...right.map(({ order }) => order));
  // A page that draws one column after the other tells where the first one ends.
  const byColumn = countOf(left, ({ order }) => order < rightBegins) >= BY_COLUMN;
  const hasLeft = (row: Row | undefined) => row?.some(isLeft) === true;
  const hasRight = (row: Row | undefined) => row?.some((line) => !isLeft(line)) === true;
  const isAlone = (row: Row) => !(hasLeft(row) && hasRight(row));
  const isSame = (one: Row | undefined, other: Row | undefined) =>
    hasLeft(one) === hasLeft(other) && hasRight(one) === hasRight(other);

  let from = 0;
  while (isSame(rows[from], rows[from + 1])) from += 1;
  // The rows above that belong are taken back in.
  if (!isAlone(rows[from] as Row)) from = 0;
  else {
    from += 1;
    while (from > 0 && areClose(rows, from)) from -= 1;
  }

  let to = rows.length;
  while (to > 1 && isSame(rows[to - 1], rows[to - 2])) to -= 1;
  if (!isAlone(rows[to - 1] as Row)) return { from, to: rows.length };
  to -= 1;
  const belongs = (at: number) => {
    const line = rows[at]?.[0] as Line;
    return byColumn && isLeft(line) ? line.order < rightBegins : areClose(rows, at);
  };
  while (to < rows.length && belongs(to)) to += 1;
  return { from, to };
}

/** Cuts a page's rows into bands: those with columns or cells beside each other, and those between. */
export function bandsOf(rows: readonly Row[]): readonly Band[] {
  if (!rows.length) return [];
  const best = widestStretch(rows);
  if (!best) return [{ rows, gutters: [] }];
  const inner = trimmed(rows.slice(best.from, best.to), best.gutter);
  const from = best.from + inner.from;
  const to = best.from + inner.to;
  const band = rows.slice(from, to);
  const gutters = guttersOf(band.flat());
  // What was left is no longer two sides.
  if (!gutters.length || to <= from) return [{ rows, gutters: [] }];
  return [...bandsOf(rows.slice(0, from)), { rows: band, gutters }, ...bandsOf(rows.slice(to))];
}

/** The columns of a band, from first to last. */
export function bandColumns({ rows, gutters }: Band): readonly (readonly Line[])[] {
  return columnsOf(rows, gutters);
}

import type { Line } from './line.ts';

/** A line that ends after this share of its column's width is full. */
const FULL = 0.8;

/** Letters a line of a column has on average, at least: cells have fewer. */
const LETTERS = 20;

/** True if the page draws one column after the other. */
function isDrawnByColumn(columns: readonly (readonly Line[])[]): boolean {
  return columns.every((column, i) => {
    const next = columns[i + 1];
    if (!next) return true;
    const last = Math.max(...column.map(({ order }) => order));
    return last < Math.min(...next.map(({ order }) => order));
  });
}

/** True for lines that mostly reach the end of their column. */
function isFull(column: readonly Line[]): boolean {
  const left = Math.min(...column.map(({ x }) => x));
  const width = Math.max(...column.map(({ right }) => right)) - left;
  const full = column.filter(({ right }) => right - left >= FULL * width).length;
  const letters = column.reduce((sum, { text }) => sum + text.length, 0);
  return full >= 0.55 * column.length && letters >= LETTERS * column.length;
}

/**
 * True for columns that are read one after the other, false for a table, read row by row. A page that
 * draws column after column says so; else only full lines of prose do.
 */
export function isProse(columns: readonly (readonly Line[])[]): boolean {
  if (isDrawnByColumn(columns)) return true;
  return columns.every((column) => column.length > 3 && isFull(column));
}

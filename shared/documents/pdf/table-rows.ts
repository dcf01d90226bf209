import { columnsOf, type Gutter } from './gutters.ts';
import type { Line } from './line.ts';
import type { Row } from './row.ts';

/** A row of a table: each cell's lines. */
export type TableRow = readonly (readonly Line[])[];

/** A step this much larger than the smallest begins a row of the table. */
const LARGER = 1.2;

/** Which lines of a table begin one of its rows. */
function beginnings(rows: readonly Row[], gutters: readonly Gutter[]): readonly boolean[] {
  const steps = rows.map((row, i) => (row[0]?.y ?? 0) - (rows[i - 1]?.[0]?.y ?? 0)).slice(1);
  // Raised signs and cells in the middle of their row stand between two lines.
  const size = rows[0]?.[0]?.size ?? 0;
  const smallest = Math.min(...steps.filter((step) => step >= 0.9 * size));
  const isPadded = steps.some((step) => step > LARGER * smallest);
  return rows.map((row, i) => {
    if (i === 0) return true;
    const step = steps[i - 1] as number;
    const inFirst = (columnsOf([row], gutters)[0] ?? []).length > 0;
    if (!isPadded) return inFirst;
    return step > LARGER * smallest;
  });
}

/** The rows of a table, each with as many cells as it has columns. */
export function tableRowsOf(rows: readonly Row[], gutters: readonly Gutter[]): readonly TableRow[] {
  const begins = beginnings(rows, gutters);
  const groups: Row[][] = [];
  for (const [i, row] of rows.entries()) {
    if (begins[i]) groups.push([row]);
    else groups.at(-1)?.push(row);
  }
  return groups.map((group) => columnsOf(group, gutters));
}

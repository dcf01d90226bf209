import { bandColumns, bandsOf } from './bands.ts';
import { isProse } from './is-prose.ts';
import { joinedLine, type Line } from './line.ts';
import type { Row } from './row.ts';
import { type TableRow, tableRowsOf } from './table-rows.ts';

/** A part of a page that is read from top to bottom. */
export type Region =
  | { readonly kind: 'lines'; readonly lines: readonly Line[] }
  | { readonly kind: 'table'; readonly rows: readonly TableRow[] };

/** Lines of one column, as rows again. */
function asRows(lines: readonly Line[]): readonly Row[] {
  const rows: Line[][] = [];
  for (const line of lines) {
    const [first] = rows.at(-1) ?? [];
    if (first && Math.abs(first.y - line.y) <= 0.4 * first.size) rows.at(-1)?.push(line);
    else rows.push([line]);
  }
  return rows.map((row) => row.toSorted((one, other) => one.x - other.x));
}

/**
 * The parts of a page in reading order: columns one after the other, tables row by row.
 *
 * Gutters are looked for as long as there are any (a recursive X-Y cut, Nagy and Seth 1984).
 */
export function regionsOf(rows: readonly Row[]): readonly Region[] {
  return bandsOf(rows).flatMap((band): readonly Region[] => {
    if (!band.gutters.length) return [{ kind: 'lines', lines: band.rows.map(joinedLine) }];
    const columns = bandColumns(band);
    if (!isProse(columns)) return [{ kind: 'table', rows: tableRowsOf(band.rows, band.gutters) }];
    return columns.flatMap((column) => regionsOf(asRows(column)));
  });
}

import type { Fault } from '../glossary/fault.ts';
import { type Cells, readCells } from './csv-cells.ts';
import { type Column, type ColumnKey, columnLetter } from './csv-columns.ts';
import { exchangeFault } from './exchange-fault.ts';

/** A spreadsheet whose first row names its columns. */
export interface Table {
  /** Where each column stands. */
  readonly places: ReadonlyMap<ColumnKey, number>;
  /** Which columns have a name at all, ours or not. */
  readonly headed: ReadonlySet<number>;
  /** Rows that hold something, with the number a spreadsheet shows beside them. */
  readonly rows: readonly { readonly number: number; readonly cells: readonly string[] }[];
  /** A `fault` among them means that no row can be trusted. */
  readonly faults: readonly Fault[];
}

const AGAIN = 'Put the name back as the export wrote it, or export the file again.';

function plain(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
}

function countKnown(row: readonly string[], columns: readonly Column[]): number {
  return columns.filter(({ name }) => row.some((cell) => plain(cell) === plain(name))).length;
}

/** The cells, parted by what makes most of the first row known: programs write `;` or tabs too. */
function bestCells(text: string, columns: readonly Column[]): Cells {
  const tries = [',', ';', '\t'].map((delimiter) => readCells(text, delimiter));
  const known = tries.map(({ rows }) => countKnown(rows[0] ?? [], columns));
  return tries[known.indexOf(Math.max(...known))] as Cells;
}

function readHeader(header: readonly string[], columns: readonly Column[]) {
  const places = new Map<ColumnKey, number>();
  const faults: Fault[] = [];
  header.forEach((cell, i) => {
    const place = `row 1, column ${columnLetter(i)}`;
    const column = columns.find(({ name }) => plain(name) === plain(cell));
    if (column && !places.has(column.key)) places.set(column.key, i);
    else if (column) {
      const message = `A second column is named "${column.name}".`;
      faults.push(exchangeFault(place, message, 'Remove one of the two.'));
    } else if (cell.trim() !== '') {
      const message = `The column "${cell.trim()}" is not one of ours; it is not read.`;
      faults.push(exchangeFault(place, message, AGAIN, 'notice'));
    }
  });
  return { places, faults };
}

function missing(columns: readonly Column[], places: Table['places']): readonly Fault[] {
  return columns
    .filter(({ key, kind }) => kind !== 'offered' && !places.has(key))
    .map(({ name, kind }) =>
      exchangeFault(
        'row 1',
        `The column "${name}" is missing.`,
        AGAIN,
        kind === 'needed' ? 'fault' : 'notice',
      ),
    );
}

/**
 * Reads a CSV text by the names in its first row, in whatever order its columns stand and with
 * whatever its cells are parted by. Empty rows and columns are passed over.
 *
 * @param columns - the columns there are; those that only renderings have may be missing together.
 */
export function readTable(text: string, columns: readonly Column[]): Table {
  const { rows, broken } = bestCells(text, columns);
  const header = rows[0] ?? [];
  if (countKnown(header, columns) === 0) {
    const message = 'The first row names none of the columns a glossary has.';
    const faults = [exchangeFault('row 1', message, AGAIN)];
    return { places: new Map(), headed: new Set(), rows: [], faults };
  }
  const { places, faults } = readHeader(header, columns);
  const renders = columns.some(({ key, rendering }) => rendering && places.has(key));
  const expected = columns.filter(({ rendering }) => renders || !rendering);
  const quotes = broken.map((row) =>
    exchangeFault(
      `row ${row}`,
      'A quotation mark is opened and never closed, or closed in the middle of a cell.',
      'Open the file in a spreadsheet program and save it again, or write "" for a mark within text.',
    ),
  );
  return {
    places,
    headed: new Set(header.flatMap((cell, i) => (cell.trim() === '' ? [] : [i]))),
    rows: rows
      .map((cells, i) => ({ number: i + 1, cells }))
      .slice(1)
      .filter(({ cells }) => cells.some((cell) => cell.trim() !== '')),
    faults: [...faults, ...missing(expected, places), ...quotes],
  };
}

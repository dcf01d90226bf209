import type { Fault } from '../glossary/fault.ts';
import { type Column, type ColumnKey, columnLetter } from './csv-columns.ts';
import type { Table } from './csv-table.ts';
import { exchangeFault, isSerious } from './exchange-fault.ts';

/** What to do about a cell nobody needs to write in. */
export const AGAIN = 'Put back what the export wrote there, or export the file again.';

const DIGEST = /^[0-9a-f]{64}$/i;

/** One row of a spreadsheet: its cells by column, and what there is to say against them. */
export class CsvRow {
  readonly faults: Fault[] = [];
  readonly place: string;

  constructor(
    private readonly table: Table,
    private readonly columns: readonly Column[],
    private readonly row: Table['rows'][number],
  ) {
    this.place = `row ${row.number}`;
  }

  /** What a cell says, without space around it; empty if it or its column is not there. */
  text(key: ColumnKey): string {
    const at = this.table.places.get(key);
    return (at === undefined ? '' : (this.row.cells[at] ?? '')).trim();
  }

  /** Tells something about one cell, by row and column. */
  tell(key: ColumnKey, message: string, remedy: string, level: Fault['level'] = 'fault'): void {
    this.faults.push(exchangeFault(this.cellPlace(key), message, remedy, level));
  }

  /** True if nothing so far keeps the row from being taken. */
  get isSound(): boolean {
    return !this.faults.some(isSerious);
  }

  /** The digest in a cell; null where it is empty or not one, which is told. */
  digest(key: 'digest' | 'sourceDigest'): string | null {
    const text = this.text(key).toLowerCase();
    if (DIGEST.test(text)) return text;
    if (text !== '') {
      const message = 'It is no digest: 64 digits and letters from a to f.';
      this.tell(key, message, AGAIN);
    }
    return null;
  }

  /** Tells of cells that have moved: text beyond the named columns, or a digest in another one. */
  tellMoved(): void {
    const homes = [this.table.places.get('digest'), this.table.places.get('sourceDigest')];
    const stray = this.row.cells.findIndex(
      (cell, i) => (DIGEST.test(cell.trim()) && !homes.includes(i)) || this.isBeyond(cell, i),
    );
    if (stray < 0) return;
    const message = this.table.headed.has(stray)
      ? 'A digest stands in this column: the cells of the row have moved.'
      : 'There is text in a column that has no name: the cells of the row may have moved.';
    this.faults.push(
      exchangeFault(
        `${this.place}, column ${columnLetter(stray)}`,
        message,
        'Move them back under their names, or copy the row from a fresh export.',
      ),
    );
  }

  private isBeyond(cell: string, at: number): boolean {
    return cell.trim() !== '' && !this.table.headed.has(at);
  }

  private cellPlace(key: ColumnKey): string {
    const at = this.table.places.get(key);
    const name = this.columns.find((column) => column.key === key)?.name ?? key;
    if (at === undefined) return `${this.place}, ${name}`;
    return `${this.place}, column ${columnLetter(at)} (${name})`;
  }
}

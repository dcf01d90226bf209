import Papa from 'papaparse';
import { guardFormula, unguardFormula } from './guard-formula.ts';

/** Cells of a CSV text, and the rows, from 1, whose quotation marks could not be followed. */
export interface Cells {
  readonly rows: readonly (readonly string[])[];
  readonly broken: readonly number[];
}

/**
 * Rows as the text of a CSV file (RFC 4180): every cell in quotation marks and safe from being run
 * as a formula, rows ended by CR LF.
 */
export function writeCells(rows: readonly (readonly string[])[]): string {
  const guarded = rows.map((row) => row.map(guardFormula));
  return `${Papa.unparse(guarded, { quotes: true, newline: '\r\n' })}\r\n`;
}

/** Line ends outside quotation marks as LF: a program may have changed some, and not others. */
function evenLines(text: string): string {
  return text.replace(/"(?:[^"]|"")*"|\r\n?/g, (part) => (part.startsWith('"') ? part : '\n'));
}

/**
 * The cells of a CSV text whose columns are parted by this delimiter: what `writeCells` was given,
 * also after a spreadsheet has quoted fewer cells or ended its lines otherwise. The last line end
 * starts no row.
 */
export function readCells(text: string, delimiter: string): Cells {
  const { data, errors } = Papa.parse<string[]>(evenLines(text).replace(/\n$/, ''), {
    delimiter,
    newline: '\n',
  });
  const broken = errors.filter(({ type }) => type === 'Quotes').map(({ row }) => (row ?? 0) + 1);
  return { rows: data.map((row) => row.map(unguardFormula)), broken: [...new Set(broken)] };
}

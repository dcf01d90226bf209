/**
 * How a cell begins that Excel, Google Sheets or LibreOffice may take for a formula, with any
 * apostrophes before it. The list is that of OWASP ASVS 5.0, 1.2.10, with line ends and the
 * full-width signs that East Asian editions read alike.
 */
const RISKY = /^'*[=+\-@＝＋－＠\t\r\n\0]/;

/** A text as a cell that no spreadsheet runs: an apostrophe goes before what could be a formula. */
export function guardFormula(text: string): string {
  return RISKY.test(text) ? `'${text}` : text;
}

/**
 * The text of a cell: exactly what `guardFormula` was given. A cell whose guard a spreadsheet took
 * for its own sign and dropped is taken as it is.
 */
export function unguardFormula(cell: string): string {
  return cell.startsWith("'") && RISKY.test(cell) ? cell.slice(1) : cell;
}

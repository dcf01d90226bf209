/** A dot or a dash, or a number or letter with a dot or bracket, and space after it. */
const LABEL = /^(?:([•◦▪‣●○■□–—*·-])|(\(?(?:\p{Nd}{1,2}|\p{L})[.)]))\s+(?=\S)/u;

/** What begins a point of a list. */
export interface ListLabel {
  /** Its number or letter as it is written; null for a dot. */
  readonly label: string | null;
  /** UTF-16 units of the line it takes, space included. */
  readonly length: number;
}

/** The label a line begins with; null if it begins no point of a list. */
export function listLabelOf(line: string): ListLabel | null {
  const [whole, , label] = LABEL.exec(line) ?? [];
  return whole === undefined ? null : { label: label ?? null, length: whole.length };
}

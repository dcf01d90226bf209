import type { Row } from './row.ts';

/** A page's rows, with its height in points. */
export interface PageRows {
  readonly rows: readonly Row[];
  readonly height: number;
}

/** A page's rows, what only stands at the edge of every page told apart. */
export interface WithoutEdges {
  readonly rows: readonly Row[];
  /** Headers and footers that no page before had. */
  readonly top: readonly Row[];
  readonly bottom: readonly Row[];
}

/** Share of a page's height in which headers and footers stand. */
const EDGE = 0.1;

/** Rows of a header or a footer at most. */
const ROWS = 4;

/** "3", "Page 3", "- 3 -", "3 / 7", "Page 3 of 7". */
const PAGE_NUMBER =
  /^\P{L}*(?:\p{L}{1,8}\P{L}{1,2})?\p{Nd}{1,3}(?:\s*(?:\/|\p{L}{1,4})\s*\p{Nd}{1,3})?\P{L}*$/u;

function textOf(row: Row): string {
  return row.map(({ text }) => text).join(' ');
}

/** The same on every page, whatever its number. */
function signatureOf(row: Row): string {
  return textOf(row)
    .toLowerCase()
    .replace(/\p{Nd}+/gu, '#');
}

function rowsAtEdge({ rows, height }: PageRows): ReadonlySet<Row> {
  const isHigh = (row: Row) => (row[0]?.y ?? 0) < EDGE * height;
  const isLow = (row: Row) => (row[0]?.y ?? 0) > (1 - EDGE) * height;
  return new Set([...rows.slice(0, ROWS).filter(isHigh), ...rows.slice(-ROWS).filter(isLow)]);
}

function signatures(page: PageRows | null): ReadonlySet<string> {
  return new Set(page ? [...rowsAtEdge(page)].map(signatureOf) : []);
}

/** Tells headers and footers by their coming again on the next page or the one before. */
export class Edges {
  private before: ReadonlySet<string> = new Set();
  private readonly known = new Set<string>();

  /** To be asked of every page in order. */
  take(page: PageRows, next: PageRows | null): WithoutEdges {
    const own = rowsAtEdge(page);
    const after = signatures(next);
    const isOnly = next === null && this.before.size === 0;
    const isNumber = (row: Row) => own.has(row) && !isOnly && PAGE_NUMBER.test(textOf(row));
    const again = (row: Row) => {
      const signature = signatureOf(row);
      return own.has(row) && (this.before.has(signature) || after.has(signature));
    };
    const repeated = page.rows.filter((row) => again(row) && !isNumber(row));
    const fresh = repeated.filter((row) => !this.known.has(signatureOf(row)));
    for (const row of repeated) this.known.add(signatureOf(row));
    this.before = signatures(page);
    const isHigh = (row: Row) => (row[0]?.y ?? 0) < page.height / 2;
    return {
      rows: page.rows.filter((row) => !isNumber(row) && !repeated.includes(row)),
      top: fresh.filter(isHigh),
      bottom: fresh.filter((row) => !isHigh(row)),
    };
  }
}

import { type Line, lineOf } from './line.ts';
import type { Piece } from './piece.ts';

/** What stands at one height of a page: the lines of columns or cells beside each other. */
export type Row = readonly Line[];

/** Baselines closer than this are one row, in sizes of the text: raised and lowered signs are. */
const SAME_ROW = 0.4;

/** A gap from here on may part columns, in sizes of the text. */
const GAP = 0.9;

/** A dot or number that begins a point of a list, alone. */
const LABEL = /^(?:[•◦▪‣●○■□–—*·-]|\(?(?:\p{Nd}{1,2}|\p{L})[.)])$/u;

/** The furthest a point's text stands from its dot, in sizes of the text. */
const AFTER_LABEL = 4;

function byHeight(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const rows: Piece[][] = [];
  for (const piece of [...pieces].sort((one, other) => one.y - other.y)) {
    const [first] = rows.at(-1) ?? [];
    const isSame = first && piece.y - first.y <= SAME_ROW * Math.max(first.size, piece.size);
    if (isSame) rows.at(-1)?.push(piece);
    else rows.push([piece]);
  }
  return rows;
}

/** True where a row is to be cut between two pieces. */
function isGap(cut: readonly Piece[], next: Piece): boolean {
  const last = cut.at(-1) as Piece;
  const gap = next.x - Math.max(...cut.map(({ right }) => right));
  const isLabel = LABEL.test(
    cut
      .map(({ text }) => text)
      .join('')
      .trim(),
  );
  return gap > (isLabel ? AFTER_LABEL : GAP) * Math.max(last.size, next.size);
}

function cutAtGaps(pieces: readonly Piece[]): Row {
  const cuts: Piece[][] = [];
  for (const piece of [...pieces].sort((one, other) => one.x - other.x)) {
    const cut = cuts.at(-1);
    if (cut && !isGap(cut, piece)) cut.push(piece);
    else cuts.push([piece]);
  }
  return cuts.map(lineOf);
}

/** The rows of a page from top to bottom, each cut where a gap may part columns. */
export function rowsOf(pieces: readonly Piece[]): readonly Row[] {
  return byHeight(pieces).map(cutAtGaps);
}

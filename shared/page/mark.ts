import type { Hit } from '../match/matcher.ts';
import type { Piece, Run } from './run.ts';

/** A place in the page: a text node and an offset in UTF-16 units of its data. */
export interface Point {
  readonly node: Text;
  readonly offset: number;
}

/** Where words stand on the page. */
export interface Place {
  readonly start: Point;
  /** One past the last unit. */
  readonly end: Point;
  /** Every text node it runs through, in order. */
  readonly nodes: readonly Text[];
}

/** A hit on the page. */
export interface Mark extends Place {
  /** The term's id. */
  readonly term: string;
  /** BCP 47 tag of the language the page says it in. */
  readonly language: string;
  /** The page's own words, white space collapsed. */
  readonly text: string;
  /** Where it stands in the text that was read. */
  readonly hit: Hit;
  /** The text that was read. */
  readonly run: Run;
}

/** True for a point that stands in a place. */
export function holds({ start, end, nodes }: Place, { node, offset }: Point): boolean {
  return (
    nodes.includes(node) &&
    (node !== start.node || offset >= start.offset) &&
    (node !== end.node || offset < end.offset)
  );
}

/** Position of the last piece that begins at or before an offset of the run. */
function pieceAt(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle] as Piece).start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Where a part of a run's text stands in the page, by its offsets in the text. */
export function placeOf(part: { start: number; end: number }, { pieces }: Run): Place {
  const from = pieceAt(pieces, part.start);
  const to = pieceAt(pieces, part.end - 1);
  const first = pieces[from] as Piece;
  const last = pieces[to] as Piece;
  return {
    start: { node: first.node, offset: part.start - first.start },
    end: { node: last.node, offset: part.end - last.start },
    nodes: pieces.slice(from, to + 1).map(({ node }) => node),
  };
}

/** Where a hit of a run's text stands in the page. */
export function locate(hit: Hit, run: Run, language: string): Mark {
  return {
    term: hit.term,
    language,
    text: run.text.slice(hit.start, hit.end).replace(/\s+/gu, ' '),
    ...placeOf(hit, run),
    hit,
    run,
  };
}

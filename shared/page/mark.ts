import type { Hit } from '../match/matcher.ts';
import type { Piece, Run } from './run.ts';

/** A place in the page: a text node and an offset in UTF-16 units of its data. */
export interface Point {
  readonly node: Text;
  readonly offset: number;
}

/** A hit on the page. */
export interface Mark {
  /** The term's id. */
  readonly term: string;
  /** BCP 47 tag of the language the page says it in. */
  readonly language: string;
  /** The page's own words, white space collapsed. */
  readonly text: string;
  readonly start: Point;
  /** One past the last unit. */
  readonly end: Point;
  /** Every text node it runs through, in order. */
  readonly nodes: readonly Text[];
  /** Where it stands in the text that was read. */
  readonly hit: Hit;
  /** The text that was read. */
  readonly run: Run;
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

/** Where a hit of a run's text stands in the page. */
export function locate(hit: Hit, run: Run, language: string): Mark {
  const from = pieceAt(run.pieces, hit.start);
  const to = pieceAt(run.pieces, hit.end - 1);
  const first = run.pieces[from] as Piece;
  const last = run.pieces[to] as Piece;
  return {
    term: hit.term,
    language,
    text: run.text.slice(hit.start, hit.end).replace(/\s+/gu, ' '),
    start: { node: first.node, offset: hit.start - first.start },
    end: { node: last.node, offset: hit.end - last.start },
    nodes: run.pieces.slice(from, to + 1).map(({ node }) => node),
    hit,
    run,
  };
}

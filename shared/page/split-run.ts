import type { Piece, Run } from './run.ts';

/** Units that are read in one step, at most: more would keep a slow machine busy for too long. */
const LONGEST = 5000;

/** Where a text may be cut at or before `end`: after a sentence, else after a word. */
function cutBefore(text: string, start: number, end: number): number {
  if (end >= text.length) return text.length;
  // No further back than that: a text without a space would be gone through from its beginning each time.
  const from = start + LONGEST / 2 + 1;
  const last = text.slice(from, end);
  const sentence = last.lastIndexOf('. ');
  if (sentence >= 0) return from + sentence + 2;
  const space = last.lastIndexOf(' ');
  return space >= 0 ? from + space + 1 : end;
}

/** A run in parts short enough to be read in one step each; nearly every run is one part. */
export function splitRun(run: Run): readonly Run[] {
  if (run.text.length <= LONGEST) return [run];
  const parts: Run[] = [];
  let first = 0;
  for (let start = 0; start < run.text.length; ) {
    const end = cutBefore(run.text, start, start + LONGEST);
    while (first < run.pieces.length && endOf(run.pieces[first] as Piece) <= start) first += 1;
    const pieces: Piece[] = [];
    for (let i = first; i < run.pieces.length; i += 1) {
      const { node, start: at } = run.pieces[i] as Piece;
      if (at >= end) break;
      // A piece that goes on from the part before begins before this one.
      pieces.push({ node, start: at - start });
    }
    parts.push({ ...run, text: run.text.slice(start, end), pieces, from: start });
    start = end;
  }
  return parts;
}

function endOf({ node, start }: Piece): number {
  return start + node.data.length;
}

import type { Piece } from './piece.ts';

/** Text that stands on one baseline without a gap: a line of a paragraph, or of a cell. */
export interface Line {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** The font of most of it. */
  readonly font: string;
  /** True if all of it is in that font. */
  readonly isOneFont: boolean;
  /** Its first place among what the page draws. */
  readonly order: number;
}

/** A gap wider than this is a space, in sizes of the text. */
const SPACE = 0.15;

/** The value that the most letters have. */
function most<T>(pieces: readonly Piece[], of: (piece: Piece) => T): T {
  const letters = new Map<T, number>();
  for (const piece of pieces) {
    const value = of(piece);
    letters.set(value, (letters.get(value) ?? 0) + piece.text.length);
  }
  const [[value] = []] = [...letters].sort(([, one], [, other]) => other - one);
  return value as T;
}

/** Pieces of a mirrored line in reading order: what reads left to right in it was mirrored too. */
function inOrder(pieces: readonly Piece[]): readonly Piece[] {
  if (!pieces.some(({ isRtl }) => isRtl)) return pieces;
  const ordered: Piece[] = [];
  let from = 0;
  for (const piece of pieces) {
    if (piece.isRtl) from = ordered.length + 1;
    if (piece.isRtl) ordered.push(piece);
    else ordered.splice(from, 0, piece);
  }
  return ordered;
}

function hasSpace(before: Piece, after: Piece): boolean {
  const gap = Math.max(after.x - before.right, before.x - after.right);
  return after.spaced || before.spaced || gap > SPACE * Math.min(before.size, after.size);
}

/** One line of its pieces, which stand in order of x. */
export function lineOf(pieces: readonly Piece[]): Line {
  let text = '';
  const ordered = inOrder(pieces);
  for (const [i, piece] of ordered.entries()) {
    const before = ordered[i - 1];
    text += before && hasSpaceBetween(before, piece) ? ` ${piece.text}` : piece.text;
  }
  const font = most(pieces, (piece) => piece.font);
  return {
    text: text.replace(/\s+/gu, ' ').trim(),
    x: Math.min(...pieces.map(({ x }) => x)),
    right: Math.max(...pieces.map(({ right }) => right)),
    y: most(pieces, ({ y }) => y),
    size: most(pieces, ({ size }) => size),
    font,
    isOneFont: pieces.every((piece) => piece.font === font),
    order: Math.min(...pieces.map(({ order }) => order)),
  };
}

/** White space drawn before a piece counts only where the two follow each other on the page. */
function hasSpaceBetween(before: Piece, after: Piece): boolean {
  return before.isRtl === after.isRtl && before.order > after.order
    ? hasSpace(before, { ...after, spaced: false })
    : hasSpace({ ...before, spaced: false }, after);
}

/** Lines of one row as one: what only looked like a gap. */
export function joinedLine(lines: readonly Line[]): Line {
  const [first] = lines;
  if (!first || lines.length === 1) return first as Line;
  return {
    ...first,
    text: lines.map(({ text }) => text).join(' '),
    right: Math.max(...lines.map(({ right }) => right)),
    isOneFont: lines.every(({ font, isOneFont }) => isOneFont && font === first.font),
    order: Math.min(...lines.map(({ order }) => order)),
  };
}

/** How a term can stand in a language, in the order it is drawn and told. */
export const STANDINGS = ['reviewed', 'outdated', 'draft', 'missing'] as const;

/** One of `STANDINGS`. */
export type StandingName = (typeof STANDINGS)[number];

/** Some terms of one language by how they stand. */
export type StandingCounts = Readonly<Record<StandingName, number>>;

/** Side of a square, and from one square's beginning to the next one's. */
const SIDE = 10;
const PITCH = 13;

/** The lines and the areas of one drawing, as SVG path data. */
export interface SquarePaths {
  readonly line: string;
  readonly area: string;
}

/** Each standing has a shape of its own, so that nothing depends on colour. */
const SHAPES: Readonly<Record<StandingName, (x: number, y: number) => SquarePaths>> = {
  reviewed: (x, y) => ({ line: '', area: `M${x} ${y}h10v10h-10z` }),
  outdated: (x, y) => ({
    line: `M${x + 0.75} ${y + 0.75}h8.5v8.5h-8.5z`,
    area: `M${x} ${y}v10h10z`,
  }),
  draft: (x, y) => ({ line: `M${x + 0.75} ${y + 0.75}h8.5v8.5h-8.5z`, area: '' }),
  missing: (x, y) => ({ line: '', area: `M${x + 3.5} ${y + 3.5}h3v3h-3z` }),
};

/** A picture of some terms, one square each. */
export interface Squares {
  readonly width: number;
  readonly height: number;
  /** Of each standing that has a square, in their order. */
  readonly paths: readonly (SquarePaths & { readonly standing: StandingName })[];
}

/** Lays out one square for each term, in rows of so many. */
export function layOutSquares(counts: StandingCounts, perRow: number): Squares {
  let next = 0;
  const paths = STANDINGS.flatMap((standing) => {
    const shapes = Array.from({ length: counts[standing] }, () => {
      const at = next;
      next += 1;
      return SHAPES[standing]((at % perRow) * PITCH, Math.floor(at / perRow) * PITCH);
    });
    const join = (what: keyof SquarePaths) => shapes.map((shape) => shape[what]).join('');
    return shapes.length ? [{ standing, line: join('line'), area: join('area') }] : [];
  });
  const extent = (squares: number) => (squares ? squares * PITCH - PITCH + SIDE : 0);
  return {
    width: extent(Math.min(next, perRow)),
    height: extent(Math.ceil(next / perRow)),
    paths,
  };
}

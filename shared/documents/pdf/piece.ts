/** A 2 × 3 matrix as PDF writes it (ISO 32000-1, 8.3.3). */
export type Matrix = readonly number[];

/** What pdf.js tells of one stretch of a page's text. */
export interface TextItem {
  readonly str: string;
  readonly transform: Matrix;
  /** In points. */
  readonly width: number;
  readonly fontName: string;
  readonly dir: string;
}

/** A stretch of text on a page, in points from the upper left corner; x runs as the text is read. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  /** The baseline. */
  readonly y: number;
  readonly size: number;
  readonly font: string;
  /** True where white space stands before it. */
  readonly spaced: boolean;
  readonly isRtl: boolean;
  /** Its place among what the page draws. */
  readonly order: number;
}

/** One page as it stands in the file. */
export interface PageText {
  readonly items: readonly TextItem[];
  /** How the page is turned, for each quarter of a turn that may be added. */
  readonly views: readonly { readonly transform: Matrix; readonly width: number }[];
}

function multiply(m: Matrix, n: Matrix): readonly [number, number, number, number, number, number] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m;
  const [p = 1, q = 0, r = 0, s = 1, t = 0, u = 0] = n;
  return [
    a * p + c * q,
    b * p + d * q,
    a * r + c * s,
    b * r + d * s,
    a * t + c * u + e,
    b * t + d * u + f,
  ];
}

/** True for text that runs level to the right: stamps across a page do not. */
function isLevel(view: Matrix, { transform }: TextItem): boolean {
  const [a, b] = multiply(view, transform);
  return a > 0 && Math.abs(b) < 0.1 * a;
}

function lettersIn(items: readonly TextItem[]): number {
  return items.reduce((sum, { str }) => sum + str.trim().length, 0);
}

/** The turn in which most of a page's text is level: some are drawn sideways. */
function bestView({ items, views }: PageText): PageText['views'][number] | undefined {
  const level = views.map(({ transform }) =>
    lettersIn(items.filter((item) => isLevel(transform, item))),
  );
  return views[level.indexOf(Math.max(...level))];
}

/** True where most of the text runs from right to left. */
function isRtlPage(items: readonly TextItem[]): boolean {
  return 2 * lettersIn(items.filter(({ dir }) => dir === 'rtl')) > lettersIn(items);
}

/**
 * The level text of a page. Where it runs from right to left the page is mirrored, so that whoever
 * orders it need not know.
 */
export function piecesOf(page: PageText): readonly Piece[] {
  const view = bestView(page);
  if (!view) return [];
  const mirrored = isRtlPage(page.items);
  const pieces: Piece[] = [];
  let spaced = false;
  for (const [order, item] of page.items.entries()) {
    if (!item.str.trim()) {
      spaced ||= item.str !== '';
      continue;
    }
    if (!isLevel(view.transform, item)) continue;
    const [, , c, d, x, y] = multiply(view.transform, item.transform);
    const left = mirrored ? view.width - x - item.width : x;
    pieces.push({
      text: item.str,
      x: left,
      right: left + item.width,
      y,
      size: Math.hypot(c, d),
      font: item.fontName,
      spaced,
      isRtl: item.dir === 'rtl',
      order,
    });
    spaced = false;
  }
  return pieces;
}

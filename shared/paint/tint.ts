/** `light` lies behind dark text, `dark` behind light text. */
export type Tint = 'light' | 'dark';

/** Red, green and blue, 0 to 255. */
export type Rgb = readonly [number, number, number];

/** A colour made light and made dark. */
export type Tints = Readonly<Record<Tint, Rgb>>;

/** The lamp's amber. */
export const AMBER: Tints = { light: [255, 224, 140], dark: [101, 60, 0] };

/** How much of a tint is seen: in a mark, and in the one whose card is open. */
export const SHARES = { mark: 0.45, open: 0.9 } as const;

/** What WCAG asks for. */
const LEAST = 4.5;

/** More than that: colours mixed channel by channel may come out a little darker than both. */
const ENOUGH = 5;

/** Relative luminance, 0 to 1, by https://www.w3.org/TR/WCAG22/#dfn-relative-luminance. */
function luminance(color: Rgb): number {
  const [red, green, blue] = color.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours, 1 to 21, by https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio. */
export function contrast(one: Rgb, other: Rgb): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return ((light as number) + 0.05) / ((dark as number) + 0.05);
}

/** A colour as a browser computes it, `rgb(27, 27, 27)`; null for see-through ones and other spaces. */
function parseColor(color: string): Rgb | null {
  const parts = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(color)?.slice(1).map(Number);
  return parts ? (parts as [number, number, number]) : null;
}

/** A tint over a background, as browsers mix them. */
function over(background: Rgb, tint: Rgb, share: number): Rgb {
  const [red, green, blue] = background.map((value, i) =>
    Math.round(value * (1 - share) + (tint[i] as number) * share),
  ) as [number, number, number];
  return [red, green, blue];
}

/** True if a tint takes no contrast that matters from text on a known background. */
function isSafe(text: Rgb, behind: Rgb | null, tint: Rgb): boolean {
  if (!behind) return true;
  const least = Math.min(LEAST, contrast(text, behind));
  return Object.values(SHARES).every((share) => contrast(text, over(behind, tint, share)) >= least);
}

/** True if the one colour is known to be darker than the other. */
function isDarker(one: Rgb | null, other: Rgb): boolean {
  return one !== null && luminance(one) < luminance(other);
}

/**
 * The tint that can lie behind text and take no contrast that matters; null where none can. Text that
 * stands out enough from the tint itself can be read on its mixtures with what is behind; where nobody
 * knows that, as with a picture, a vivid colour may take up to 4 % of the contrast that is needed. Text
 * darker than its background gets no dark tint, and the other way round.
 *
 * @param color - the text's computed colour.
 * @param background - the computed colour behind it; null where that is not known.
 */
export function tintFor(
  color: string,
  background: string | null,
  { light, dark }: Tints = AMBER,
): Tint | null {
  const text = parseColor(color);
  if (!text) return null;
  const behind = background === null ? null : parseColor(background);
  const isDark = isDarker(text, light) && contrast(text, light) >= ENOUGH;
  if (isDark) return isDarker(behind, text) || !isSafe(text, behind, light) ? null : 'light';
  const isLight = contrast(text, dark) >= LEAST && !(behind && isDarker(text, behind));
  return isLight && isSafe(text, behind, dark) ? 'dark' : null;
}

/**
 * Units a reader never sees: soft hyphen, zero-width spaces and joiners, direction marks and
 * overrides, variation selectors, byte order mark; and tatweel, which only stretches a word. They
 * fold to nothing.
 */
export const IGNORED =
  /\u00ad|\u0640|\u034f|\u061c|[\u180b-\u180f]|[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f]|[\ufe00-\ufe0f]|\ufeff/u;

/** White space of HTML and of Unicode; a run of it folds to one plain space. */
const SPACE = /[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/u;

/** Typographic shapes of the ASCII apostrophe, quotation mark and hyphen. */
const SHAPES: readonly (readonly [string, string])[] = [
  ["'", '`\u00b4\u02b9\u02bb\u02bc\u02c8\u2018\u2019\u201a\u201b\u2032\u2035\uff07\uff40'],
  ['"', '\u00ab\u00bb\u201c-\u201f\u2033\u2036\u300c\u300d\uff02'],
  ['-', '\u02d7\u058a\u2010-\u2015\u2043\u2212\ufe58\ufe63\uff0d'],
];

/** Arabic vowel marks and their isolated forms: where no letter carries them they are nothing too. */
const LONE_MARKS =
  /[\u064b-\u065f]|\u0670|[\ufc5e-\ufc63]|[\ufe70\ufe72\ufe74\ufe76\ufe78\ufe7a\ufe7c\ufe7e]/u;

/** True for a unit that folds to nothing where no letter goes before it. */
export function isIgnored(unit: string): boolean {
  return IGNORED.test(unit) || LONE_MARKS.test(unit);
}

/** True for a unit of white space. */
export function isSpace(unit: string): boolean {
  return SPACE.test(unit);
}

/** The ASCII sign a typographic one stands for, or undefined. */
export function asciiShape(unit: string): string | undefined {
  return shapes.get(unit);
}

const shapes = new Map<string, string>();
for (const [ascii, list] of SHAPES) {
  for (const [, first, last] of list.matchAll(/(.)(?:-(.))?/gu)) {
    if (!first) continue;
    const end = (last ?? first).charCodeAt(0);
    for (let unit = first.charCodeAt(0); unit <= end; unit += 1) {
      shapes.set(String.fromCharCode(unit), ascii);
    }
  }
}

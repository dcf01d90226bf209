import type { MarkLook } from '../shared/paint/mark-style.ts';
import { AMBER, type Tints } from '../shared/paint/tint.ts';
import type { Settings } from '../shared/settings/settings.ts';

/** Each tint is held to the same contrast: where text would lose what it needs, the line is alone. */
export const COLOUR_TINTS: Readonly<Record<Settings['colour'], Tints | null>> = {
  amber: AMBER,
  blue: { light: [176, 216, 255], dark: [0, 52, 112] },
  green: { light: [178, 234, 192], dark: [0, 66, 34] },
  none: null,
};

const LINES: Readonly<Record<Settings['underline'], string>> = {
  dotted: 'dotted 2px',
  solid: 'solid 1px',
  thick: 'dashed 3px',
};

/** How marks look as the reader chose. */
export function lookOf({ colour, underline }: Pick<Settings, 'colour' | 'underline'>): MarkLook {
  return { tints: COLOUR_TINTS[colour], line: LINES[underline] };
}

import { AMBER, SHARES, type Tint, type Tints } from './tint.ts';

/** A mark of the page, or the one whose card is open. */
export type Look = 'mark' | 'open';

/** What lies behind a mark's text; `none` is its line alone. */
export type Ground = Tint | 'none';

/** How a reader wants marks to look. */
export interface MarkLook {
  /** Null for the line alone. */
  readonly tints: Tints | null;
  /** Style and width of the line under a mark whose card is closed, as CSS has them. */
  readonly line: string;
}

/** As marks look until she chooses. */
export const PLAIN_LOOK: MarkLook = { tints: AMBER, line: 'dotted 2px' };

/** Every ground there is. */
export const GROUNDS: readonly Ground[] = ['none', 'light', 'dark'];

/** The name of a highlight: each mark is in one only, as browsers go through all of each. */
export function highlightName(prefix: string, look: Look, ground: Ground): string {
  return ground === 'none' ? `${prefix}-${look}` : `${prefix}-${look}-${ground}`;
}

/**
 * How marks look: an underline in the text's own colour, lower than a link's so that both are seen,
 * and a tint where the text's colour allows one. On screens only: highlights would be printed. Where
 * colours are forced Chromium paints every highlight in the system's own pair, with our line.
 *
 * @param prefix - of the highlights' names, as everybody on the page shares one registry.
 * @param inherits - true where one element need be styled, not each: half the browser's work.
 */
export function markStyle(
  prefix: string,
  inherits: boolean,
  { tints, line: closed }: MarkLook = PLAIN_LOOK,
): string {
  const named = (look: Look, ground: Ground) =>
    `${inherits ? ':root' : ''}::highlight(${highlightName(prefix, look, ground)})`;
  const line = (look: Look, style: string) => {
    const names = GROUNDS.map((ground) => named(look, ground));
    return `${names.join()}{text-decoration:underline ${style} currentColor;text-underline-offset:22%}`;
  };
  const tint = (look: Look, color: Tint) =>
    tints &&
    `${named(look, color)}{background-color:rgb(${tints[color].join(' ')}/${SHARES[look]})}`;
  const rules = [
    line('mark', closed),
    line('open', 'solid 2px'),
    tint('mark', 'light'),
    tint('mark', 'dark'),
    tint('open', 'light'),
    tint('open', 'dark'),
  ];
  return `@media screen{${rules.filter(Boolean).join('\n')}}`;
}

import { SHARES, TINTS, type Tint } from './tint.ts';

/** A mark of the page, or the one whose card is open. */
export type Look = 'mark' | 'open';

/** What lies behind a mark's text; `none` is its line alone. */
export type Ground = Tint | 'none';

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
export function markStyle(prefix: string, inherits: boolean): string {
  const named = (look: Look, ground: Ground) =>
    `${inherits ? ':root' : ''}::highlight(${highlightName(prefix, look, ground)})`;
  const line = (look: Look, style: string) => {
    const names = GROUNDS.map((ground) => named(look, ground));
    return `${names.join()}{text-decoration:underline ${style} 2px currentColor;text-underline-offset:22%}`;
  };
  const tint = (look: Look, color: Tint) =>
    `${named(look, color)}{background-color:rgb(${TINTS[color].join(' ')}/${SHARES[look]})}`;
  return `@media screen{
${line('mark', 'dotted')}
${line('open', 'solid')}
${tint('mark', 'light')}
${tint('mark', 'dark')}
${tint('open', 'light')}
${tint('open', 'dark')}
}`;
}

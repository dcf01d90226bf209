import { TINTS, type Tint } from './tint.ts';

/** How much of a mark's tint is seen. */
const MARKED = 0.45;

/** The same of the mark whose card is open. */
const OPENED = 0.9;

/** The names of a prefix's highlights. */
export function highlightNames(prefix: string) {
  return {
    mark: `${prefix}-mark`,
    open: `${prefix}-open`,
    markTint: (tint: Tint) => `${prefix}-mark-${tint}`,
    openTint: (tint: Tint) => `${prefix}-open-${tint}`,
  };
}

/**
 * How marks look: an underline in the text's own colour, lower than a link's so that both are seen,
 * and a tint where the text's colour allows one. On screens only: highlights would be printed. Where
 * colours are forced Chromium paints every highlight in the system's own pair, with our line.
 *
 * @param prefix - of the highlights' names, as everybody on the page shares one registry.
 */
export function markStyle(prefix: string): string {
  const { mark, open, markTint, openTint } = highlightNames(prefix);
  const line = (name: string, style: string) =>
    `::highlight(${name}){text-decoration:underline ${style} 2px currentColor;text-underline-offset:.22em}`;
  const tint = (name: string, color: Tint, share: number) =>
    `::highlight(${name}){background-color:rgb(${TINTS[color].join(' ')}/${share})}`;
  const tints = (['light', 'dark'] as const).flatMap((color) => [
    tint(markTint(color), color, MARKED),
    tint(openTint(color), color, OPENED),
  ]);
  return `@media screen{
${line(mark, 'dotted')}
${line(open, 'solid')}
}
@media screen and (forced-colors:none){
${tints.join('\n')}
}`;
}

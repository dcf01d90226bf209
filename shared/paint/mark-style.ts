/**
 * How marks look: a tint and an underline in the text's own colour, so that contrast can't fail on
 * an unknown background. On screens only: highlights would be printed. Forced colours drop the tint
 * and keep the underline.
 *
 * @param prefix - of the highlights' names, as everybody on the page shares one registry.
 */
export function markStyle(prefix: string): string {
  return `@media screen{
::highlight(${prefix}-mark){background-color:rgb(245 184 61/.24);text-decoration:underline dotted 2px currentColor}
::highlight(${prefix}-open){background-color:rgb(245 184 61/.5);text-decoration:underline solid 2px currentColor}
}`;
}

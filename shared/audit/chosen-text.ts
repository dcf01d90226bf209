import type { Place } from '../page/mark.ts';
import { OBJECT, type Run } from '../page/run.ts';

/** True for words that stand in a part of the page that is looked at. */
export type Accepts = (place: Place) => boolean;

/** A run's text with what is not looked at blanked out, each place as long as it was. */
export function chosenText({ text, pieces }: Run, accepts: Accepts): string {
  let rest = text;
  for (const [i, { node, start }] of pieces.entries()) {
    const offset = 0;
    if (accepts({ start: { node, offset }, end: { node, offset }, nodes: [node] })) continue;
    const end = pieces[i + 1]?.start ?? text.length;
    rest = rest.slice(0, start) + OBJECT.repeat(end - start) + rest.slice(end);
  }
  return rest;
}

import { parentOf } from './block-of.ts';
import type { Place } from './mark.ts';

/** Which parts of a page a site wants marked. */
export interface Parts {
  /** Selector of what is marked; null for the whole page. */
  readonly mark: string | null;
  /** Selector of what is left alone; null for nothing. */
  readonly ignore: string | null;
}

const ELEMENT = 1;

function standsIn(node: Node, selector: string): boolean {
  for (let one: Node | null = node; one; one = parentOf(one)) {
    // A frame's elements are made by the frame's own constructors.
    if (one.nodeType === ELEMENT && (one as Element).matches(selector)) return true;
  }
  return false;
}

/** True for words in the parts of the page a site wants marked; shadow trees are parts of their hosts. */
export function chosenParts({ mark, ignore }: Parts): (found: Place) => boolean {
  return ({ start: { node } }) =>
    (mark === null || standsIn(node, mark)) && (ignore === null || !standsIn(node, ignore));
}

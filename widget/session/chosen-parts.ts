import { parentOf } from '../../shared/page/block-of.ts';
import type { Place } from '../../shared/page/mark.ts';
import type { MarkSettings } from '../settings/settings.ts';

const ELEMENT = 1;

function standsIn(node: Node, selector: string): boolean {
  for (let one: Node | null = node; one; one = parentOf(one)) {
    // A frame's elements are made by the frame's own constructors.
    if (one.nodeType === ELEMENT && (one as Element).matches(selector)) return true;
  }
  return false;
}

/** True for words in the parts of the page a site wants marked; shadow trees are parts of their hosts. */
export function chosenParts({
  mark,
  ignore,
}: Pick<MarkSettings, 'mark' | 'ignore'>): (found: Place) => boolean {
  return ({ start: { node } }) =>
    (mark === null || standsIn(node, mark)) && (ignore === null || !standsIn(node, ignore));
}

import { isClobbered } from './is-clobbered.ts';
import { isBefore } from './mark-order.ts';

/** What begins a section. */
const HEADINGS = 'h1,h2,h3,h4,h5,h6,[role="heading"]';

const NAMES = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** True if an element is a heading. */
export function isHeading(element: Element): boolean {
  if (NAMES.has(element.localName)) return true;
  return !isClobbered(element) && element.getAttribute('role') === 'heading';
}

/** A tree's headings, in document order. */
export function headingsIn(root: ParentNode): readonly Element[] {
  return [...root.querySelectorAll(HEADINGS)];
}

/** True if an element is a heading or holds one. */
export function hasHeading(element: Element): boolean {
  return isHeading(element) || (!isClobbered(element) && element.querySelector(HEADINGS) !== null);
}

/** The heading whose section goes on after an element: the last in it, else itself if it is one. */
export function lastHeadingOf(element: Element): Element | null {
  return headingsIn(element).at(-1) ?? (isHeading(element) ? element : null);
}

/** How many elements are looked at one by one before an element: a heading is rarely further away. */
const NEARBY = 400;

/**
 * The heading in whose section an element stands, looked for backwards from it.
 *
 * @returns undefined where none is near: all of the page's headings are then to be asked.
 */
export function nearestHeading(element: Element): Element | null | undefined {
  const document = element.ownerDocument;
  if (element.getRootNode() !== document) return undefined;
  const walker = document.createTreeWalker(document, 1);
  walker.currentNode = element;
  for (let i = 0; i < NEARBY; i += 1) {
    if (isHeading(walker.currentNode as Element)) return walker.currentNode as Element;
    if (!walker.previousNode()) return null;
  }
  return undefined;
}

/**
 * The heading in whose section a node stands: the last at or before it; null before the first.
 *
 * @param headings - of the tree, in document order.
 */
export function headingAt(headings: readonly Element[], node: Node): Element | null {
  let low = 0;
  let high = headings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const heading = headings[middle] as Element;
    if (heading === node || isBefore(heading, node)) low = middle + 1;
    else high = middle;
  }
  return headings[low - 1] ?? null;
}

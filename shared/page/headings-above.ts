import { isShadowRoot } from './block-of.ts';
import { isHeading } from './headings.ts';
import type { Mark } from './mark.ts';

const ELEMENT = 1;

/** Of what is looked at: elements and text (`NodeFilter.SHOW_ELEMENT | SHOW_TEXT`). */
const SHOWN = 1 | 4;

/** The page's own node that a node is, or that holds it through shadow trees. */
function inPage(node: Node): Node {
  let one = node;
  for (let root = one.getRootNode(); isShadowRoot(root); root = one.getRootNode()) one = root.host;
  return one;
}

/** The heading in whose section each mark stands now, by one walk through the document. */
export function headingsAbove(
  document: Document,
  marks: Iterable<Mark>,
): ReadonlyMap<Mark, Element | null> {
  const wanted = new Map<Node, Mark[]>();
  for (const mark of marks) {
    const node = inPage(mark.start.node);
    const there = wanted.get(node);
    if (there) there.push(mark);
    else wanted.set(node, [mark]);
  }
  const headings = new Map<Mark, Element | null>();
  let heading: Element | null = null;
  const walker = document.createTreeWalker(document, SHOWN);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === ELEMENT && isHeading(node as Element)) heading = node as Element;
    for (const mark of wanted.get(node) ?? []) headings.set(mark, heading);
  }
  return headings;
}

import type { Mark } from './mark.ts';

/** `Node.DOCUMENT_POSITION_PRECEDING`: the other node comes first. */
const PRECEDING = 2;

/** The node of the outermost tree that a node stands in or under, for comparing across shadow trees. */
function outermost(node: Node): Node {
  let one = node;
  for (let root = one.getRootNode(); 'host' in root; root = one.getRootNode()) {
    one = (root as ShadowRoot).host;
  }
  return one;
}

/** True if `other` comes before `node` in the document; one that contains it comes before it. */
export function isBefore(other: Node, node: Node): boolean {
  const [one, two] =
    other.getRootNode() === node.getRootNode()
      ? [other, node]
      : [outermost(other), outermost(node)];
  return (two.compareDocumentPosition(one) & PRECEDING) !== 0;
}

/** Orders marks as they stand in the document: negative if the first comes first. */
export function compareMarks(one: Mark, other: Mark): number {
  if (one.start.node === other.start.node) return one.start.offset - other.start.offset;
  return isBefore(one.start.node, other.start.node) ? -1 : 1;
}

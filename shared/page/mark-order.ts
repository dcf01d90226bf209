import { isShadowRoot } from './block-of.ts';
import type { Mark } from './mark.ts';

/** `Node.DOCUMENT_POSITION_PRECEDING`: the other node comes first. */
const PRECEDING = 2;

/** A node, and the hosts of the shadow trees it stands in, innermost first. */
function withHosts(node: Node): readonly Node[] {
  const chain = [node];
  for (let root = node.getRootNode(); isShadowRoot(root); root = root.host.getRootNode()) {
    chain.push(root.host);
  }
  return chain;
}

/**
 * True if `other` comes before `node` in the document; what contains it comes before it, a host
 * before its shadow tree.
 */
export function isBefore(other: Node, node: Node): boolean {
  const others = withHosts(other);
  for (const two of withHosts(node)) {
    const one = others.find((candidate) => candidate.getRootNode() === two.getRootNode());
    if (one === two) return others.indexOf(one as Node) === 0 && two !== node;
    if (one) return (two.compareDocumentPosition(one) & PRECEDING) !== 0;
  }
  return false;
}

/** Orders marks as they stand in the document: negative if the first comes first. */
export function compareMarks(one: Mark, other: Mark): number {
  // Browsers walk all that stands between two nodes to compare them; a text knows its order.
  if (one.run.whole === other.run.whole) {
    return one.run.from + one.hit.start - (other.run.from + other.hit.start);
  }
  if (one.run.reading === other.run.reading) return one.run.place - other.run.place;
  if (one.start.node === other.start.node) return one.start.offset - other.start.offset;
  return isBefore(one.start.node, other.start.node) ? -1 : 1;
}

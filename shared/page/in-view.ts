import { blockOf, isShadowRoot } from './block-of.ts';
import { elementKind } from './element-kind.ts';
import type { Block } from './run.ts';

/** Points of the window that are asked what is there, as shares of its width and height. */
const ACROSS = [0.25, 0.5, 0.75];
const DOWN = [0.05, 0.2, 0.35, 0.5, 0.65, 0.8, 0.95];

/** True if a block is a text: no child of it is a block. */
function isText(block: Element): boolean {
  return [...block.children].every(({ localName }) => elementKind(localName) !== 'block');
}

/** True if a point lies in one of the boxes. */
function isIn(boxes: readonly DOMRect[], x: number, y: number): boolean {
  return boxes.some(
    ({ left, right, top, bottom }) => x >= left && x < right && y >= top && y < bottom,
  );
}

/** The blocks a reader sees now, as far as a few points tell: they are read first. */
export function blocksInView(document: Document): ReadonlySet<Block> {
  const view = document.defaultView;
  const blocks = new Set<Block>();
  /** Where texts among them stand: to ask a long page what is at a point takes its time. */
  const known: DOMRect[] = [];
  if (!view) return blocks;
  for (const y of DOWN.map((share) => share * view.innerHeight)) {
    for (const x of ACROSS.map((share) => share * view.innerWidth)) {
      const element = isIn(known, x, y) ? null : document.elementFromPoint(x, y);
      const block = element && blockOf(element);
      // The page's own roots would be all of it.
      if (!block || block === document.body || block === document.documentElement) continue;
      blocks.add(block);
      if (!isShadowRoot(block) && isText(block)) known.push(block.getBoundingClientRect());
    }
  }
  return blocks;
}

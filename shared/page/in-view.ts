import { blockOf, isShadowRoot } from './block-of.ts';
import { elementKind } from './element-kind.ts';
import { isClobbered } from './is-clobbered.ts';
import type { Block } from './run.ts';

/** Points of the window that are asked what is there, as shares of its width and height. */
const ACROSS = [0.25, 0.5, 0.75];
const DOWN = [0.05, 0.2, 0.35, 0.5, 0.65, 0.8, 0.95];

/** Texts beside a block that are looked at, in each direction. */
const MOST_BESIDE = 30;

/** True if a block is a text: no child of it is a block. */
function isText(block: Element): boolean {
  // Not `children`: a form that asks for their number has a field of that name.
  for (let one = block.firstElementChild; one; one = one.nextElementSibling) {
    if (elementKind(one.localName) === 'block') return false;
  }
  return true;
}

/** True if a point lies in one of the boxes. */
function isIn(boxes: readonly DOMRect[], x: number, y: number): boolean {
  return boxes.some(
    ({ left, right, top, bottom }) => x >= left && x < right && y >= top && y < bottom,
  );
}

/** The texts beside a block, as far as they can be seen, one after the other in one direction. */
function textsBeside(
  block: Element,
  next: 'nextElementSibling' | 'previousElementSibling',
  height: number,
): readonly Element[] {
  const texts: Element[] = [];
  for (let one = block[next]; one && texts.length < MOST_BESIDE; one = one[next]) {
    if (isClobbered(one)) break;
    const { top, bottom } = one.getBoundingClientRect();
    if (bottom <= 0 || top >= height) break;
    if (elementKind(one.localName) === 'block' && isText(one)) texts.push(one);
  }
  return texts;
}

/** The blocks a reader sees now, as far as a few points and what stands beside them tell: they are read first. */
export function blocksInView(document: Document): ReadonlySet<Block> {
  const view = document.defaultView;
  const blocks = new Set<Block>();
  /** Where texts among them stand: to ask a long page what is at a point takes its time. */
  const known: DOMRect[] = [];
  if (!view) return blocks;
  const add = (block: Block) => {
    blocks.add(block);
    if (!isShadowRoot(block) && isText(block)) known.push(block.getBoundingClientRect());
  };
  for (const y of DOWN.map((share) => share * view.innerHeight)) {
    for (const x of ACROSS.map((share) => share * view.innerWidth)) {
      const element = isIn(known, x, y) ? null : document.elementFromPoint(x, y);
      const block = element && blockOf(element);
      // The page's own roots would be all of it.
      if (!block || block === document.body || block === document.documentElement) continue;
      add(block);
      if (isShadowRoot(block)) continue;
      for (const one of textsBeside(block, 'previousElementSibling', view.innerHeight)) add(one);
      for (const one of textsBeside(block, 'nextElementSibling', view.innerHeight)) add(one);
    }
  }
  return blocks;
}

import { blockOf } from './block-of.ts';
import type { Block } from './run.ts';

/** Points of the window that are asked what is there, as shares of its width and height. */
const ACROSS = [0.25, 0.5, 0.75];
const DOWN = [0.05, 0.2, 0.35, 0.5, 0.65, 0.8, 0.95];

/** The blocks a reader sees now, as far as a few points tell: they are read first. */
export function blocksInView(document: Document): ReadonlySet<Block> {
  const view = document.defaultView;
  const blocks = new Set<Block>();
  if (!view) return blocks;
  for (const y of DOWN) {
    for (const x of ACROSS) {
      const element = document.elementFromPoint(x * view.innerWidth, y * view.innerHeight);
      const block = element && blockOf(element);
      // The page's own roots would be all of it.
      if (block && block !== document.body && block !== document.documentElement) blocks.add(block);
    }
  }
  return blocks;
}

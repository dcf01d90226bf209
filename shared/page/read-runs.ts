import { memberOf } from './is-clobbered.ts';
import type { Block, Run } from './run.ts';
import { type ReadOptions, RunReader } from './run-reader.ts';

const ELEMENT = 1;
const TEXT = 3;

/** Nodes that are read between two rests: a page may have many thousands without a word. */
const NODES = 100;

/**
 * The runs of text under a root, in document order: what a reader reads as one piece. Terms are
 * looked for inside a run, never across two. Nothing of the tree is changed, and however deep it
 * nests, no stack grows.
 *
 * @param root - element or shadow root to read; its own `lang` is the caller's to look at.
 * @returns false if it broke off because the tree was changed between two steps.
 */
export function* readRuns(root: Block, options: ReadOptions = {}): Generator<Run, boolean> {
  const reading = readInSteps(root, options);
  for (let step = reading.next(); ; step = reading.next()) {
    if (step.done) return step.value;
    if (step.value) yield step.value;
  }
}

/** The same in short steps, for pages that want their turn between them: null where there is no run yet. */
export function* readInSteps(
  root: Block,
  options: ReadOptions = {},
): Generator<Run | null, boolean> {
  const reader = new RunReader(root, options);
  /** What was entered and not yet left, outermost first. */
  const inside: Node[] = [];
  let node: Node = root;
  for (let count = 1; ; count += 1) {
    if (count % NODES === 0) {
      yield null;
      if (node !== root && memberOf(node, 'parentNode') !== inside.at(-1)) return false;
    }
    let enters = false;
    if (node.nodeType === TEXT) reader.add(node as Text);
    else if (node === root) enters = reader.enterRoot();
    else if (node.nodeType === ELEMENT) {
      if (reader.meet(node as Element)) for (const run of reader.take()) yield run;
      enters = reader.enter(node as Element);
    }
    const first: Node | null = enters ? node.firstChild : null;
    if (first) {
      inside.push(node);
      node = first;
      continue;
    }
    if (enters) {
      if (reader.endsAt(node)) for (const run of reader.take()) yield run;
      reader.leave(node);
    }
    let next: Node | null = null;
    while (node !== root) {
      next = memberOf(node, 'nextSibling');
      if (next) break;
      const parent = inside.pop();
      // The page has taken the node out of what was entered, or put it elsewhere.
      if (!parent || memberOf(node, 'parentNode') !== parent) return false;
      node = parent;
      if (reader.endsAt(node)) for (const run of reader.take()) yield run;
      reader.leave(node);
    }
    if (node === root || !next) return true;
    if (memberOf(node, 'parentNode') !== inside.at(-1)) return false;
    node = next;
  }
}

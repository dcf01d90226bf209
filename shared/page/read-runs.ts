import { languageOf } from './declared-language.ts';
import { type ElementKind, elementKind } from './element-kind.ts';
import { isHeading, lastHeadingOf } from './headings.ts';
import { isClosed } from './is-closed.ts';
import { type Block, type Run, RunBuilder } from './run.ts';
import { splitRun } from './split-run.ts';

const ELEMENT = 1;
const TEXT = 3;

/** How to read a part of a page that has been read before. */
export interface ReadOptions {
  /** The language said for the root by what it stands in, or null. */
  readonly declared?: string | null;
  /** The heading in whose section the root begins, or null. */
  readonly heading?: Element | null;
  /** True for a block below the root that need not be read again: it only ends what stands before it. */
  readonly isKnown?: (block: Element) => boolean;
  /** Told of every element that is read or read past, its block entered: it may hold a tree of its own. */
  readonly met?: (element: Element) => void;
  /** Told of every block before it is read, the root first. */
  readonly entered?: (block: Block) => void;
  /** Told of every block once all in it was read. */
  readonly left?: (block: Block) => void;
}

function kindOf(element: Element): ElementKind {
  const kind = elementKind(element.localName);
  return (kind === 'inline' || kind === 'block') && isClosed(element) ? 'object' : kind;
}

/** Reads one tree from its root; what was entered is left once all in it was read. */
class Reader {
  private readonly builder = new RunBuilder();
  /** Elements being read that say a language, with the language outside them. */
  private readonly speaking: { element: Element; outside: string | null }[] = [];
  /** Blocks being read, outermost first. */
  private readonly blocks: Block[] = [];
  private language: string | null;
  private heading: Element | null;
  private count = 0;
  /** True for headings of the page itself: a shadow tree is part of its host's section. */
  private readonly hasSections: boolean;

  constructor(
    private readonly root: Block,
    private readonly options: ReadOptions,
  ) {
    this.language = options.declared ?? null;
    this.heading = options.heading ?? null;
    this.hasSections = root.getRootNode() === root.ownerDocument;
  }

  /** Takes in what a node adds; yields the run it ends; returns whether to read what it holds. */
  *visit(node: Node): Generator<Run, boolean> {
    if (node === this.root) {
      if (node.nodeType === ELEMENT && kindOf(node as Element) === 'object') return false;
      this.enterBlock(this.root);
      if (node.nodeType !== ELEMENT) return true;
      if (this.hasSections && isHeading(node as Element)) this.heading = node as Element;
      this.options.met?.(node as Element);
      return true;
    }
    if (node.nodeType === TEXT) this.builder.add(node as Text);
    if (node.nodeType !== ELEMENT) return false;
    const element = node as Element;
    const kind = kindOf(element);
    if (kind === 'object') this.builder.addObject();
    if (kind === 'break' && this.builder.addBreak()) yield* this.flush();
    if (kind !== 'inline' && kind !== 'block') {
      this.options.met?.(element);
      return false;
    }
    const language = languageOf(element);
    if (kind === 'block' || language !== null) yield* this.flush();
    if (kind === 'block') {
      if (this.options.isKnown?.(element)) {
        if (this.hasSections) this.heading = lastHeadingOf(element) ?? this.heading;
        return false;
      }
      this.enterBlock(element);
    }
    if (this.hasSections && isHeading(element)) this.heading = element;
    this.options.met?.(element);
    if (language !== null) {
      this.speaking.push({ element, outside: this.language });
      this.language = language;
    }
    return true;
  }

  /** Ends what was entered. */
  *leave(node: Node): Generator<Run> {
    const speaks = this.speaking.at(-1)?.element === node;
    const isBlock = this.blocks.at(-1) === node;
    if (speaks || isBlock) yield* this.flush();
    if (speaks) this.language = this.speaking.pop()?.outside ?? null;
    const block = isBlock && this.blocks.pop();
    if (block) this.options.left?.(block);
  }

  *flush(): Generator<Run> {
    const run = this.builder.take({
      declared: this.language,
      block: this.blocks.at(-1) ?? this.root,
      heading: this.heading,
      reading: this,
      place: this.count,
    });
    this.count += 1;
    if (run) yield* splitRun(run);
  }

  private enterBlock(block: Block): void {
    this.blocks.push(block);
    this.options.entered?.(block);
  }
}

/**
 * The runs of text under a root, in document order: what a reader reads as one piece. Terms are
 * looked for inside a run, never across two. Nothing of the tree is changed, and however deep it
 * nests, no stack grows.
 *
 * @param root - element or shadow root to read; its own `lang` is the caller's to look at.
 * @returns false if it broke off because the tree was changed between two steps.
 */
export function* readRuns(root: Block, options: ReadOptions = {}): Generator<Run, boolean> {
  const reader = new Reader(root, options);
  /** What was entered and not yet left, outermost first. */
  const inside: Node[] = [];
  let node: Node = root;
  while (true) {
    if (yield* reader.visit(node)) {
      if (node.firstChild) {
        inside.push(node);
        node = node.firstChild;
        continue;
      }
      yield* reader.leave(node);
    }
    while (node !== root && !node.nextSibling) {
      const parent = inside.pop();
      // The page has taken the node out of what was entered, or put it elsewhere.
      if (!parent || node.parentNode !== parent) return false;
      node = parent;
      yield* reader.leave(node);
    }
    if (node === root) return true;
    if (node.parentNode !== inside.at(-1)) return false;
    node = node.nextSibling as Node;
  }
}

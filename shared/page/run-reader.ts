import { languageOf } from './declared-language.ts';
import { type ElementKind, elementKind } from './element-kind.ts';
import { isHeading, lastHeadingOf } from './headings.ts';
import { isClosed } from './is-closed.ts';
import { type Block, type Run, RunBuilder } from './run.ts';
import { splitRun } from './split-run.ts';

const ELEMENT = 1;

const NO_RUNS: readonly Run[] = [];

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
export class RunReader {
  private readonly builder = new RunBuilder();
  /** Elements being read that say a language, with the language outside them. */
  private readonly speaking: { element: Element; outside: string | null }[] = [];
  /** Blocks being read, outermost first. */
  private readonly blocks: Block[] = [];
  private language: string | null;
  private heading: Element | null;
  private count = 0;
  /** Of the element met last: its kind, and the language it says. */
  private kind: ElementKind = 'block';
  private says: string | null = null;
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

  /** Adds a text's data. */
  add(text: Text): void {
    this.builder.add(text);
  }

  /** Looks at an element before it is entered; true if the run before it ends there. */
  meet(element: Element): boolean {
    this.kind = kindOf(element);
    this.says = null;
    if (this.kind === 'object') this.builder.addObject();
    if (this.kind === 'break') return this.builder.addBreak();
    if (this.kind !== 'inline' && this.kind !== 'block') return false;
    this.says = element.hasAttributes() ? languageOf(element) : null;
    return this.kind === 'block' || this.says !== null;
  }

  /** Takes in the element that was met last; true if what it holds is to be read. */
  enter(element: Element): boolean {
    const { kind, says } = this;
    if (kind !== 'inline' && kind !== 'block') {
      this.options.met?.(element);
      return false;
    }
    if (kind === 'block') {
      if (this.options.isKnown?.(element)) {
        if (this.hasSections) this.heading = lastHeadingOf(element) ?? this.heading;
        return false;
      }
      this.enterBlock(element);
    }
    if (this.hasSections && isHeading(element)) this.heading = element;
    this.options.met?.(element);
    if (says !== null) {
      this.speaking.push({ element, outside: this.language });
      this.language = says;
    }
    return true;
  }

  /** Takes in the root; true if what it holds is to be read. */
  enterRoot(): boolean {
    const { root } = this;
    if (root.nodeType !== ELEMENT) {
      this.enterBlock(root);
      return true;
    }
    const element = root as Element;
    if (kindOf(element) === 'object') return false;
    this.enterBlock(root);
    if (this.hasSections && isHeading(element)) this.heading = element;
    this.options.met?.(element);
    return true;
  }

  /** True if the run ends where an element that was entered does. */
  endsAt(node: Node): boolean {
    return this.blocks.at(-1) === node || this.speaking.at(-1)?.element === node;
  }

  /** Leaves what was entered. */
  leave(node: Node): void {
    if (this.speaking.at(-1)?.element === node)
      this.language = this.speaking.pop()?.outside ?? null;
    const block = this.blocks.at(-1) === node && this.blocks.pop();
    if (block) this.options.left?.(block);
  }

  /** The run so far, in parts where it is very long; begins another. */
  take(): readonly Run[] {
    const run = this.builder.take({
      declared: this.language,
      block: this.blocks.at(-1) ?? this.root,
      heading: this.heading,
      reading: this,
      place: this.count,
    });
    this.count += 1;
    return run ? splitRun(run) : NO_RUNS;
  }

  private enterBlock(block: Block): void {
    this.blocks.push(block);
    this.options.entered?.(block);
  }
}

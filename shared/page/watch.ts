import { blockOf } from './block-of.ts';
import { isClobbered, memberOf } from './is-clobbered.ts';
import { isOurElement } from './our-elements.ts';
import type { Block } from './run.ts';

/** How long a page must be at rest before its changes are read, in milliseconds. */
const REST = 60;

/** The longest a page that never rests waits to be read, in milliseconds. */
const LONGEST = 600;

/** Attributes that decide what is read, and in which language. */
const ATTRIBUTES = ['lang', 'translate', 'contenteditable', 'class', 'role'];

const ELEMENT = 1;

const WATCHED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeOldValue: true,
  attributeFilter: ATTRIBUTES,
};

/** What has changed since it was last told. */
export interface Changes {
  /** Blocks whose own text, or whose blocks, are others now. */
  readonly blocks: ReadonlySet<Block>;
  /** Elements that came, went, or mean something else: all they hold is to be read anew. */
  readonly roots: ReadonlySet<Element>;
}

/** What the watcher tells. */
export interface WatchHandlers {
  /** At once, before the next frame: this node's text is another, marks on it are not where they were. */
  readonly textChanged: (node: Node) => void;
  /** The page has come to rest. */
  readonly settled: (changes: Changes) => void;
}

/** True for changes of our own interface. */
function isOurs({ target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (isOurElement(target)) return true;
  const nodes = [...addedNodes, ...removedNodes];
  return nodes.length > 0 && nodes.every(isOurElement);
}

/** Classes and roles change all the time; these few values matter. */
function matters({ target, attributeName, oldValue }: MutationRecord): boolean {
  if (isClobbered(target)) return false;
  const now = (target as Element).getAttribute(attributeName as string);
  if (attributeName === 'class') return hasToken(now) !== hasToken(oldValue);
  if (attributeName === 'role') return (now === 'textbox') !== (oldValue === 'textbox');
  return now !== oldValue;
}

function hasToken(value: string | null): boolean {
  return value?.split(/\s+/).includes('notranslate') ?? false;
}

/** Follows a document's changes until the signal aborts. */
export class Watcher {
  private readonly observer = new MutationObserver((records) => this.take(records));
  private timer: ReturnType<typeof setTimeout> | undefined;
  private since = 0;
  private blocks = new Set<Block>();
  private roots = new Set<Element>();

  constructor(
    private readonly handlers: WatchHandlers,
    private readonly signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => {
      this.observer.disconnect();
      clearTimeout(this.timer);
    });
  }

  /** Follows this tree too: the document, or an open shadow tree, which observers don't reach into. */
  watch(tree: Document | ShadowRoot): void {
    if (!this.signal.aborted) this.observer.observe(tree, WATCHED);
  }

  private take(records: readonly MutationRecord[]): void {
    let any = false;
    for (const record of records) {
      if (!isOurs(record)) any = this.note(record) || any;
    }
    if (any) this.schedule();
  }

  private note(record: MutationRecord): boolean {
    const { type, target } = record;
    if (type === 'attributes') {
      if (!matters(record)) return false;
      this.roots.add(target as Element);
    }
    if (type === 'characterData') this.handlers.textChanged(target);
    for (const node of [...record.addedNodes, ...record.removedNodes]) {
      if (node.nodeType === ELEMENT) this.roots.add(node as Element);
    }
    // What an attribute opens or closes is read, or not, as part of what stands around it.
    const block = blockOf(
      type === 'attributes' ? (memberOf(target, 'parentNode') ?? target) : target,
    );
    // The document itself is no block: its root element was replaced.
    const root = (target.ownerDocument ?? (target as Document)).documentElement;
    if (block ?? root) this.blocks.add(block ?? root);
    return true;
  }

  private schedule(): void {
    const now = performance.now();
    if (this.timer === undefined) this.since = now;
    clearTimeout(this.timer);
    const wait = Math.max(0, Math.min(REST, this.since + LONGEST - now));
    this.timer = setTimeout(() => this.tell(), wait);
  }

  private tell(): void {
    const { blocks, roots } = this;
    this.timer = undefined;
    this.blocks = new Set();
    this.roots = new Set();
    this.handlers.settled({ blocks, roots });
  }
}

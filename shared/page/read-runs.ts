import { type ElementKind, elementKind } from './element-kind.ts';
import { isClosed } from './is-closed.ts';
import { type Run, RunBuilder } from './run.ts';

const ELEMENT = 1;
const TEXT = 3;

/** `lang`, or `xml:lang` where XHTML has only that. */
function languageOf(element: Element): string | null {
  return element.getAttribute('lang') ?? element.getAttribute('xml:lang');
}

function kindOf(element: Element): ElementKind {
  const kind = elementKind(element.localName);
  return (kind === 'inline' || kind === 'block') && isClosed(element) ? 'object' : kind;
}

/** Reads one tree from its root; an element that was entered is left once all in it was read. */
class Reader {
  private readonly builder = new RunBuilder();
  /** Elements being read that say a language, with the language outside them. */
  private readonly speaking: { element: Element; outside: string | null }[] = [];
  private language: string | null = null;

  constructor(private readonly root: Element) {}

  /** Takes in what a node adds; yields the run it ends; returns whether to read what it holds. */
  *visit(node: Node): Generator<Run, boolean> {
    if (node.nodeType === TEXT) this.builder.add(node as Text);
    if (node.nodeType !== ELEMENT) return false;
    const element = node as Element;
    const kind = kindOf(element);
    if (kind === 'object') this.builder.addObject();
    if (kind === 'break' && this.builder.addBreak()) yield* this.flush();
    if (kind !== 'inline' && kind !== 'block') return false;
    const language = element === this.root ? null : languageOf(element);
    if (kind === 'block' || language !== null) yield* this.flush();
    if (language !== null) {
      this.speaking.push({ element, outside: this.language });
      this.language = language;
    }
    return true;
  }

  /** Ends an element that was read. */
  *leave(element: Element): Generator<Run> {
    const speaking = this.speaking.at(-1);
    const speaks = speaking?.element === element;
    if (speaks || elementKind(element.localName) === 'block') yield* this.flush();
    if (speaks) this.language = this.speaking.pop()?.outside ?? null;
  }

  *flush(): Generator<Run> {
    const run = this.builder.take(this.language);
    if (run) yield run;
  }
}

/**
 * The runs of text under an element, in document order: what a reader reads as one piece. Terms are
 * looked for inside a run, never across two. Nothing of the tree is changed, and however deep it
 * nests, no stack grows.
 *
 * @param root - element to read; its own `lang` is the caller's to look at.
 */
export function* readRuns(root: Element): Generator<Run> {
  const reader = new Reader(root);
  let node: Node = root;
  while (true) {
    const inside = yield* reader.visit(node);
    if (inside && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    if (inside) yield* reader.leave(node as Element);
    while (node !== root && !node.nextSibling) {
      // A page that changes between two steps can take the node out of the tree: what is left is read anew.
      if (!node.parentNode) return;
      node = node.parentNode;
      yield* reader.leave(node as Element);
    }
    if (node === root) break;
    node = node.nextSibling as Node;
  }
  yield* reader.flush();
}

import type { Mark } from '../page/mark.ts';
import { markStyle } from './mark-style.ts';

/** Shows marks on the page without changing it. */
export interface Painter {
  /** Shows some marks more, and some no longer. */
  readonly update: (show: readonly Mark[], hide: readonly Mark[]) => void;
  /** Shows one mark as the one that is open, or none. */
  readonly setOpen: (mark: Mark | null) => void;
  /** Stops showing marks that touch a node whose text has changed. */
  readonly drop: (node: Node) => void;
}

const NOTHING: Painter = { update: () => {}, setOpen: () => {}, drop: () => {} };

/** A range that costs the page nothing when it changes, unlike a live one. */
function rangeOf({ start, end }: Mark): StaticRange {
  return new StaticRange({
    startContainer: start.node,
    startOffset: start.offset,
    endContainer: end.node,
    endOffset: end.offset,
  });
}

function hasHighlights(): boolean {
  return typeof CSS !== 'undefined' && 'highlights' in CSS && typeof Highlight === 'function';
}

/** Marks as ranges of one highlight, found again by the text nodes they run through. */
class Painted {
  private readonly ranges = new Map<Mark, StaticRange>();
  private readonly byNode = new WeakMap<Node, Set<Mark>>();

  constructor(private readonly highlight: Highlight) {}

  add(mark: Mark): void {
    const range = rangeOf(mark);
    this.ranges.set(mark, range);
    this.highlight.add(range);
    for (const node of mark.nodes) {
      const marks = this.byNode.get(node) ?? new Set();
      this.byNode.set(node, marks.add(mark));
    }
  }

  remove(mark: Mark): void {
    const range = this.ranges.get(mark);
    if (!range) return;
    this.highlight.delete(range);
    this.ranges.delete(mark);
    for (const node of mark.nodes) this.byNode.get(node)?.delete(mark);
  }

  removeAt(node: Node): void {
    for (const mark of [...(this.byNode.get(node) ?? [])]) this.remove(mark);
  }
}

/**
 * A painter for a document by the CSS Custom Highlight API; where that is missing it shows nothing.
 * When the signal aborts the document looks as it was found.
 *
 * @param prefix - `termlight-ext` or `termlight-widget`.
 */
export function createPainter(document: Document, prefix: string, signal: AbortSignal): Painter {
  if (!hasHighlights()) return NOTHING;
  const marked = new Highlight();
  const opened = new Highlight();
  opened.priority = 1;
  const painted = new Painted(marked);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(markStyle(prefix));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const names = { [`${prefix}-mark`]: marked, [`${prefix}-open`]: opened };

  signal.addEventListener('abort', () => {
    for (const name of Object.keys(names)) CSS.highlights.delete(name);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  });

  return {
    update(show, hide) {
      for (const mark of hide) painted.remove(mark);
      for (const mark of show) painted.add(mark);
      // A page without marks can't tell that we are there.
      if (!marked.size) return;
      // The page may have cleared the registry, which everybody shares.
      for (const [name, highlight] of Object.entries(names)) CSS.highlights.set(name, highlight);
    },
    setOpen(mark) {
      opened.clear();
      if (mark) opened.add(rangeOf(mark));
    },
    drop: (node) => painted.removeAt(node),
  };
}

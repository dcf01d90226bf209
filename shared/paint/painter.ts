import type { Mark } from '../page/mark.ts';
import { markStyle } from './mark-style.ts';

/** Shows marks on the page without changing it. */
export interface Painter {
  /** Makes ready to show some marks more, and some no longer. */
  readonly update: (show: readonly Mark[], hide: readonly Mark[]) => void;
  /** Shows what was made ready: the page's next frame looks through all of its marks again. */
  readonly show: () => void;
  /** Shows one mark as the one that is open, or none. */
  readonly setOpen: (mark: Mark | null) => void;
  /** Stops showing marks that touch a node whose text has changed. */
  readonly drop: (node: Node) => void;
}

const NOTHING: Painter = { update: () => {}, show: () => {}, setOpen: () => {}, drop: () => {} };

/** A document's own window: a frame's highlights are made by the frame's constructors. */
type View = Window & typeof globalThis;

/** A range that costs the page nothing when it changes, unlike a live one. */
function rangeOf({ start, end }: Mark, view: View): StaticRange {
  return new view.StaticRange({
    startContainer: start.node,
    startOffset: start.offset,
    endContainer: end.node,
    endOffset: end.offset,
  });
}

function hasHighlights({ CSS, Highlight }: View): boolean {
  return CSS !== undefined && 'highlights' in CSS && typeof Highlight === 'function';
}

/** Marks as ranges of one highlight, found again by the text nodes they run through. */
class Painted {
  private readonly ranges = new Map<Mark, StaticRange>();
  private readonly byNode = new WeakMap<Node, Mark[]>();
  /** Made ready, and not yet shown. */
  private waiting = new Set<StaticRange>();

  constructor(
    private readonly highlight: Highlight,
    private readonly view: View,
  ) {}

  add(mark: Mark): void {
    const range = rangeOf(mark, this.view);
    this.ranges.set(mark, range);
    this.waiting.add(range);
    for (const node of mark.nodes) {
      const marks = this.byNode.get(node);
      if (marks) marks.push(mark);
      else this.byNode.set(node, [mark]);
    }
  }

  /** Shows what waits. */
  show(): void {
    for (const range of this.waiting) this.highlight.add(range);
    this.waiting.clear();
  }

  remove(mark: Mark): void {
    const range = this.ranges.get(mark);
    if (!range) return;
    this.highlight.delete(range);
    this.waiting.delete(range);
    this.ranges.delete(mark);
    for (const node of mark.nodes) {
      const left = this.byNode.get(node)?.filter((one) => one !== mark);
      if (left?.length) this.byNode.set(node, left);
      else this.byNode.delete(node);
    }
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
  const view = document.defaultView as View | null;
  if (!view || !hasHighlights(view)) return NOTHING;
  const { highlights } = view.CSS;
  const marked = new view.Highlight();
  const opened = new view.Highlight();
  opened.priority = 1;
  const painted = new Painted(marked, view);
  const sheet = new view.CSSStyleSheet();
  let isStyled = false;
  const names = { [`${prefix}-mark`]: marked, [`${prefix}-open`]: opened };

  signal.addEventListener('abort', () => {
    for (const name of Object.keys(names)) highlights.delete(name);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  });

  return {
    update(show, hide) {
      for (const mark of hide) painted.remove(mark);
      for (const mark of show) painted.add(mark);
    },
    show() {
      painted.show();
      // A page without marks can't tell that we are there, nor is it styled anew.
      if (!marked.size) return;
      if (!isStyled) {
        sheet.replaceSync(markStyle(prefix));
        document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
        isStyled = true;
      }
      // The page may have cleared the registry, which everybody shares.
      for (const [name, highlight] of Object.entries(names)) {
        if (highlights.get(name) !== highlight) highlights.set(name, highlight);
      }
    },
    setOpen(mark) {
      opened.clear();
      if (mark) opened.add(rangeOf(mark, view));
    },
    drop: (node) => painted.removeAt(node),
  };
}

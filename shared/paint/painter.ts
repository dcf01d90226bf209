import type { Mark } from '../page/mark.ts';
import { highlightNames, markStyle } from './mark-style.ts';
import { readTints } from './read-tints.ts';
import type { Tint } from './tint.ts';

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

/** One look of marks: its line, and its tint for either colour of text. */
class Layer {
  readonly line: Highlight;
  readonly tints: Readonly<Record<Tint, Highlight>>;

  constructor(
    private readonly view: View,
    priority: number,
  ) {
    const create = () => Object.assign(new view.Highlight(), { priority });
    this.line = create();
    this.tints = { light: create(), dark: create() };
  }

  add(mark: Mark, tint: Tint | null): StaticRange {
    const range = rangeOf(mark, this.view);
    this.line.add(range);
    this.tint(range, tint);
    return range;
  }

  /** Gives a range its tint, or takes it away. */
  tint(range: StaticRange, tint: Tint | null): void {
    for (const highlight of Object.values(this.tints)) highlight.delete(range);
    if (tint) this.tints[tint].add(range);
  }

  remove(range: StaticRange): void {
    for (const highlight of [this.line, ...Object.values(this.tints)]) highlight.delete(range);
  }

  clear(): void {
    for (const highlight of [this.line, ...Object.values(this.tints)]) highlight.clear();
  }
}

/** Marks as ranges of one layer, found again by the text nodes they run through. */
class Painted {
  private readonly ranges = new Map<Mark, StaticRange>();
  private readonly byNode = new WeakMap<Node, Set<Mark>>();

  constructor(private readonly layer: Layer) {}

  add(mark: Mark, tint: Tint | null): void {
    this.ranges.set(mark, this.layer.add(mark, tint));
    for (const node of mark.nodes) {
      const marks = this.byNode.get(node) ?? new Set();
      this.byNode.set(node, marks.add(mark));
    }
  }

  remove(mark: Mark): void {
    const range = this.ranges.get(mark);
    if (!range) return;
    this.layer.remove(range);
    this.ranges.delete(mark);
    for (const node of mark.nodes) this.byNode.get(node)?.delete(mark);
  }

  removeAt(node: Node): void {
    for (const mark of [...(this.byNode.get(node) ?? [])]) this.remove(mark);
  }

  tintAnew(tintOf: (mark: Mark) => Tint | null): void {
    for (const [mark, range] of this.ranges) this.layer.tint(range, tintOf(mark));
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
  const marked = new Layer(view, 0);
  const opened = new Layer(view, 1);
  const painted = new Painted(marked);
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(markStyle(prefix));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const { mark, open, markTint, openTint } = highlightNames(prefix);
  const names = {
    [mark]: marked.line,
    [open]: opened.line,
    [markTint('light')]: marked.tints.light,
    [markTint('dark')]: marked.tints.dark,
    [openTint('light')]: opened.tints.light,
    [openTint('dark')]: opened.tints.dark,
  };

  // Pages that follow the reader's scheme colour their text anew.
  view
    .matchMedia('(prefers-color-scheme: dark)')
    .addEventListener('change', () => painted.tintAnew(readTints(view)), { signal });
  signal.addEventListener('abort', () => {
    for (const name of Object.keys(names)) highlights.delete(name);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  });

  return {
    update(show, hide) {
      for (const mark of hide) painted.remove(mark);
      const tintOf = readTints(view);
      for (const mark of show) painted.add(mark, tintOf(mark));
      // A page without marks can't tell that we are there.
      if (!marked.line.size) return;
      // The page may have cleared the registry, which everybody shares. Where it has not, ours stays:
      // Firefox puts every range in anew at each set.
      for (const [name, highlight] of Object.entries(names)) {
        if (highlights.get(name) !== highlight) highlights.set(name, highlight);
      }
    },
    setOpen(mark) {
      opened.clear();
      if (mark) opened.add(mark, readTints(view)(mark));
    },
    drop: (node) => painted.removeAt(node),
  };
}

import type { Place } from '../page/mark.ts';
import { inheritsHighlights } from './inherits-highlights.ts';
import {
  GROUNDS,
  type Ground,
  highlightName,
  type MarkLook,
  markStyle,
  PLAIN_LOOK,
} from './mark-style.ts';
import { readGrounds } from './read-grounds.ts';

/** Shows marks on the page without changing it. */
export interface Painter {
  /** Makes ready to show some marks more, and some no longer. */
  readonly update: (show: readonly Place[], hide: readonly Place[]) => void;
  /** Shows what was made ready: the page's next frame looks through all of its marks again. */
  readonly show: () => void;
  /** Shows one mark as the one that is open, or none. */
  readonly setOpen: (mark: Place | null) => void;
  /** Stops showing marks that touch a node whose text has changed. */
  readonly drop: (node: Node) => void;
}

const NOTHING: Painter = { update: () => {}, show: () => {}, setOpen: () => {}, drop: () => {} };

/** A document's own window: a frame's highlights are made by the frame's constructors. */
type View = Window & typeof globalThis;

/** A range that costs the page nothing when it changes, unlike a live one. */
function rangeOf({ start, end }: Place, view: View): StaticRange {
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

/** Marks of one look: a highlight for each ground. */
class Layer {
  readonly highlights: Readonly<Record<Ground, Highlight>>;

  constructor(view: View, priority: number) {
    const create = () => Object.assign(new view.Highlight(), { priority });
    this.highlights = { none: create(), light: create(), dark: create() };
  }

  add(range: StaticRange, ground: Ground): void {
    this.highlights[ground].add(range);
  }

  remove(range: StaticRange): void {
    for (const highlight of Object.values(this.highlights)) highlight.delete(range);
  }

  move(range: StaticRange, ground: Ground): void {
    if (this.highlights[ground].has(range)) return;
    this.remove(range);
    this.highlights[ground].add(range);
  }

  clear(): void {
    for (const highlight of Object.values(this.highlights)) highlight.clear();
  }

  isEmpty(): boolean {
    return Object.values(this.highlights).every(({ size }) => size === 0);
  }
}

/** Marks of a layer, found again by the text nodes they run through. */
class Painted {
  private readonly ranges = new Map<Place, StaticRange>();
  private readonly byNode = new WeakMap<Node, Place[]>();
  /** Those of them that are not yet shown, each with its ground. */
  private readonly waiting = new Map<StaticRange, Ground>();
  /** No longer found, and still shown: a mark that is found again must not blink. */
  private leaving: StaticRange[] = [];

  constructor(private readonly layer: Layer) {}

  /** Makes all of it ready here, in the slice that has found it: showing is one piece for all. */
  add(mark: Place, range: StaticRange, ground: Ground): void {
    this.ranges.set(mark, range);
    this.waiting.set(range, ground);
    for (const node of mark.nodes) {
      const marks = this.byNode.get(node);
      if (marks) marks.push(mark);
      else this.byNode.set(node, [mark]);
    }
  }

  show(): void {
    for (const [range, ground] of this.waiting) this.layer.add(range, ground);
    for (const range of this.leaving) this.layer.remove(range);
    this.waiting.clear();
    this.leaving = [];
  }

  remove(mark: Place): void {
    const range = this.ranges.get(mark);
    if (!range) return;
    if (!this.waiting.delete(range)) this.leaving.push(range);
    this.ranges.delete(mark);
    for (const node of mark.nodes) {
      const left = this.byNode.get(node)?.filter((one) => one !== mark);
      if (left?.length) this.byNode.set(node, left);
      else this.byNode.delete(node);
    }
  }

  removeAt(node: Node): void {
    for (const mark of this.byNode.get(node) ?? []) {
      const range = this.ranges.get(mark);
      if (range) this.layer.remove(range);
      this.remove(mark);
    }
  }

  tintAnew(groundOf: (mark: Place) => Ground): void {
    for (const [mark, range] of this.ranges) {
      const ground = groundOf(mark);
      if (this.waiting.has(range)) this.waiting.set(range, ground);
      else this.layer.move(range, ground);
    }
  }
}

/** How a painter works. */
export interface PainterOptions {
  /** `termlight-ext` or `termlight-widget`. */
  readonly prefix: string;
  /** How marks look; plain if absent. */
  readonly look?: MarkLook | undefined;
}

/**
 * A painter for a document by the CSS Custom Highlight API; where that is missing it shows nothing.
 * When the signal aborts the document looks as it was found.
 */
export function createPainter(
  document: Document,
  { prefix, look = PLAIN_LOOK }: PainterOptions,
  signal: AbortSignal,
): Painter {
  const view = document.defaultView as View | null;
  if (!view || !hasHighlights(view)) return NOTHING;
  const { highlights } = view.CSS;
  const marked = new Layer(view, 0);
  const opened = new Layer(view, 1);
  const painted = new Painted(marked);
  const sheet = new view.CSSStyleSheet();
  const named = GROUNDS.flatMap((ground): (readonly [string, Highlight])[] => [
    [highlightName(prefix, 'mark', ground), marked.highlights[ground]],
    [highlightName(prefix, 'open', ground), opened.highlights[ground]],
  ]);
  let isStyled = false;

  // Pages that follow the reader's scheme colour their text anew.
  view
    .matchMedia('(prefers-color-scheme: dark)')
    .addEventListener('change', () => painted.tintAnew(readGrounds(view, look.tints)), { signal });
  signal.addEventListener('abort', () => {
    for (const [name] of named) highlights.delete(name);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  });

  return {
    update(show, hide) {
      for (const mark of hide) painted.remove(mark);
      // Grounds are read before anything is painted: in turns, each would undo the other's work.
      const groundOf = readGrounds(view, look.tints);
      for (const mark of show) painted.add(mark, rangeOf(mark, view), groundOf(mark));
    },
    show() {
      painted.show();
      // A page without marks can't tell that we are there, nor is it styled anew.
      if (marked.isEmpty()) return;
      if (!isStyled) {
        sheet.replaceSync(markStyle(prefix, inheritsHighlights(view.navigator.userAgent), look));
        document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
        isStyled = true;
      }
      // The page may have cleared the registry, which everybody shares. Where it has not, ours stays:
      // Firefox puts every range in anew at each set.
      for (const [name, highlight] of named) {
        if (highlights.get(name) !== highlight) highlights.set(name, highlight);
      }
    },
    setOpen(mark) {
      opened.clear();
      if (mark) opened.add(rangeOf(mark, view), readGrounds(view, look.tints)(mark));
    },
    drop: (node) => painted.removeAt(node),
  };
}

import type { Place } from '../page/mark.ts';
import { inheritsHighlights } from './inherits-highlights.ts';
import { GROUNDS, highlightName, type MarkLook, markStyle, PLAIN_LOOK } from './mark-style.ts';
import { Layer, Painted, type View } from './painted.ts';
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

/** A range that costs the page nothing when it changes, unlike a live one. */
function rangeOf({ start, end }: Place, { StaticRange }: Pick<View, 'StaticRange'>): StaticRange {
  return new StaticRange({
    startContainer: start.node,
    startOffset: start.offset,
    endContainer: end.node,
    endOffset: end.offset,
  });
}

function hasHighlights({ CSS, Highlight }: View): boolean {
  return CSS !== undefined && 'highlights' in CSS && typeof Highlight === 'function';
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
  // Kept, as a frame that the page takes out while it is painted no longer has it.
  const { StaticRange } = view;
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
      // The window of a frame that the page has just taken out has nothing left in it.
      if (!document.defaultView || !hasHighlights(view)) return;
      for (const mark of hide) painted.remove(mark);
      // Grounds are read before anything is painted: in turns, each would undo the other's work.
      const groundOf = readGrounds(view, look.tints);
      for (const mark of show) painted.add(mark, rangeOf(mark, { StaticRange }), groundOf(mark));
    },
    show() {
      painted.show();
      // A page without marks can't tell that we are there, nor is it styled anew.
      if (marked.isEmpty() || !document.defaultView) return;
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
      if (mark) opened.add(rangeOf(mark, { StaticRange }), readGrounds(view, look.tints)(mark));
    },
    drop: (node) => painted.removeAt(node),
  };
}

import type { Mark } from '../page/mark.ts';
import { markStyle } from './mark-style.ts';

/** Shows marks on the page without changing it. */
export interface Painter {
  /** Shows exactly these marks. */
  readonly paint: (marks: readonly Mark[]) => void;
  /** Shows one mark as the one that is open, or none. */
  readonly setOpen: (mark: Mark | null) => void;
  /** Stops showing marks that touch a node whose text has changed. */
  readonly drop: (node: Node) => void;
}

const NOTHING: Painter = { paint: () => {}, setOpen: () => {}, drop: () => {} };

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
  const ranges = new Map<Mark, StaticRange>();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(markStyle(prefix));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const names = { [`${prefix}-mark`]: marked, [`${prefix}-open`]: opened };

  const register = () => {
    for (const [name, highlight] of Object.entries(names)) CSS.highlights.set(name, highlight);
  };

  signal.addEventListener('abort', () => {
    for (const name of Object.keys(names)) CSS.highlights.delete(name);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  });

  return {
    paint(marks) {
      marked.clear();
      ranges.clear();
      for (const mark of marks) {
        const range = rangeOf(mark);
        ranges.set(mark, range);
        marked.add(range);
      }
      // The page may have cleared the registry, which everybody shares.
      register();
    },
    setOpen(mark) {
      opened.clear();
      if (mark) opened.add(rangeOf(mark));
    },
    drop(node) {
      for (const [mark, range] of ranges) {
        if (!mark.nodes.includes(node as Text)) continue;
        marked.delete(range);
        ranges.delete(mark);
      }
    },
  };
}

import { autoUpdate, computePosition, flip, offset, shift } from '@floating-ui/dom';

/** Room between word and card and between card and window edge, in CSS pixels. */
const GAP = 8;

/** The box around several, in viewport coordinates. */
function union(rects: readonly DOMRect[]): DOMRect {
  const left = Math.min(...rects.map((rect) => rect.left));
  const top = Math.min(...rects.map((rect) => rect.top));
  const right = Math.max(...rects.map((rect) => rect.right));
  const bottom = Math.max(...rects.map((rect) => rect.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}

/**
 * Keeps a card beside its word, below it or above, inside the window, while the page scrolls and
 * resizes, until the signal aborts.
 *
 * @param rects - the word's boxes now, in viewport coordinates; none once it has left the page.
 */
export function startPlacing(
  card: HTMLElement,
  rects: () => readonly DOMRect[],
  { context, gone }: { context: Element; gone: () => void },
  signal: AbortSignal,
): void {
  const word = {
    contextElement: context,
    getBoundingClientRect: () => union(rects()),
    getClientRects: () => [...rects()],
  };
  const place = async () => {
    if (rects().length === 0) {
      gone();
      return;
    }
    const { x, y } = await computePosition(word, card, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [offset(GAP), flip({ padding: GAP }), shift({ padding: GAP })],
    });
    Object.assign(card.style, { left: `${x}px`, top: `${y}px` });
  };
  signal.addEventListener('abort', autoUpdate(word, card, place));
}

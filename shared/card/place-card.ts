import { autoUpdate, computePosition, flip, offset, shift, size } from '@floating-ui/dom';

/** Room between word and card and between card and window edge, in CSS pixels. */
const GAP = 8;

/** Windows up to this width show the card as a sheet at an edge, in CSS pixels. */
const NARROW = 480;

/** A card is never made lower than this, in CSS pixels: what doesn't fit scrolls. */
const LOWEST = 96;

/** The box around several, in viewport coordinates. */
function union(rects: readonly DOMRect[]): DOMRect {
  const left = Math.min(...rects.map((rect) => rect.left));
  const top = Math.min(...rects.map((rect) => rect.top));
  const right = Math.max(...rects.map((rect) => rect.right));
  const bottom = Math.max(...rects.map((rect) => rect.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}

/** At the window's lower edge, or its upper one where the lower would cover the word. */
function placeSheet(card: HTMLElement, word: DOMRect, { innerHeight }: Window): void {
  const below = innerHeight - word.bottom - 2 * GAP;
  const above = word.top - 2 * GAP;
  const height = card.offsetHeight;
  const atBottom = below >= height || below >= above;
  const room = Math.max(atBottom ? below : above, LOWEST);
  card.style.maxHeight = `${Math.min(room, innerHeight - 2 * GAP)}px`;
  const top = atBottom ? innerHeight - card.offsetHeight - GAP : GAP;
  Object.assign(card.style, { left: `${GAP}px`, top: `${top}px` });
}

/** Beside the word: below it, or above where there is more room. */
async function placeBeside(card: HTMLElement, word: { getBoundingClientRect: () => DOMRect }) {
  const { x, y } = await computePosition(word, card, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      offset(GAP),
      flip({ padding: GAP, fallbackStrategy: 'bestFit' }),
      shift({ padding: GAP }),
      size({
        padding: GAP,
        apply({ availableHeight }) {
          card.style.maxHeight = `min(40rem, ${Math.max(availableHeight, LOWEST)}px)`;
        },
      }),
    ],
  });
  Object.assign(card.style, { left: `${x}px`, top: `${y}px` });
}

/**
 * Keeps a card beside its word, whole in the window and never over the word, while the page scrolls
 * and resizes, until the signal aborts.
 *
 * @param rects - the word's boxes now, in viewport coordinates; none once it has left the page.
 */
export function startPlacing(
  card: HTMLElement,
  rects: () => readonly DOMRect[],
  { word: { ownerDocument, parentElement }, gone }: { word: Node; gone: () => void },
  signal: AbortSignal,
): void {
  const isFramed = ownerDocument !== card.ownerDocument;
  // The boxes are in this window's coordinates: a framed element would have its frame's place added.
  const context = isFramed ? null : parentElement;
  const word = {
    ...(context && { contextElement: context }),
    getBoundingClientRect: () => union(rects()),
  };
  const place = () => {
    const view = card.ownerDocument.defaultView;
    if (rects().length === 0 || !view) {
      gone();
      return;
    }
    card.style.maxHeight = '';
    if (view.innerWidth <= NARROW) placeSheet(card, word.getBoundingClientRect(), view);
    else void placeBeside(card, word);
  };
  signal.addEventListener('abort', autoUpdate(word, card, place, { animationFrame: isFramed }));
}

/** Room between word and card and between card and window edge, in CSS pixels. */
const GAP = 8;

/** Windows up to this width show the card as a sheet at an edge, in CSS pixels. */
const NARROW = 480;

/** A card is never made lower than this, in CSS pixels: what doesn't fit scrolls. */
const LOWEST = 96;

/** Nor higher than this. */
const HIGHEST = '38em';

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
  card.style.maxHeight = '';
  const height = card.offsetHeight;
  const atBottom = below >= height || below >= above;
  const room = Math.max(atBottom ? below : above, LOWEST);
  card.style.maxHeight = `${Math.min(room, innerHeight - 2 * GAP)}px`;
  const top = atBottom ? innerHeight - card.offsetHeight - GAP : GAP;
  Object.assign(card.style, { left: `${GAP}px`, top: `${top}px` });
}

/** Beside the word: below it, or above where it does not fit below and there is more room. */
function placeBeside(card: HTMLElement, word: DOMRect, { innerWidth, innerHeight }: Window): void {
  const below = innerHeight - word.bottom - 2 * GAP;
  const above = word.top - 2 * GAP;
  card.style.maxHeight = HIGHEST;
  const isBelow = below >= card.offsetHeight || below >= above;
  const room = Math.max(isBelow ? below : above, LOWEST);
  card.style.maxHeight = `min(${HIGHEST}, ${room}px)`;
  const { offsetWidth: width, offsetHeight: height } = card;
  const top = isBelow ? word.bottom + GAP : word.top - GAP - height;
  const start = card.dir === 'rtl' ? word.right - width : word.left;
  const left = Math.max(GAP, Math.min(start, innerWidth - GAP - width));
  Object.assign(card.style, { left: `${left}px`, top: `${top}px` });
}

/**
 * Keeps a card beside its word, whole in the window and never over the word, while the page scrolls,
 * resizes and moves, until the signal aborts. Looked at once a frame, as nothing tells of all of that.
 *
 * @param rects - the word's boxes now, in viewport coordinates; none once it has left the page.
 * @param gone - told once the word has left the page.
 */
export function startPlacing(
  card: HTMLElement,
  rects: () => readonly DOMRect[],
  gone: () => void,
  signal: AbortSignal,
): void {
  const view = card.ownerDocument.defaultView as Window;
  let placed = '';
  const place = () => {
    if (signal.aborted) return;
    const boxes = rects();
    if (!boxes.length) {
      gone();
      return;
    }
    const word = union(boxes);
    const { innerWidth, innerHeight } = view;
    const now = [word.x, word.y, word.width, innerWidth, innerHeight, card.scrollHeight].join();
    if (now !== placed) {
      if (innerWidth <= NARROW) placeSheet(card, word, view);
      else placeBeside(card, word, view);
    }
    // Placing may change how much of it there is to scroll.
    placed = now.replace(/[^,]*$/, String(card.scrollHeight));
    view.requestAnimationFrame(place);
  };
  place();
}

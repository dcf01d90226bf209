import type { Mark } from './mark.ts';

/** Lower windows have room for a card on one side of a word only, in CSS pixels. */
const LOW = 480;

/** Room between a word and the window's edge, in CSS pixels. */
const EDGE = 16;

/**
 * Scrolls a mark to where it is seen and leaves room for its card: to the middle, or to the lower
 * edge of a low window.
 *
 * @param rects - the mark's boxes now, in coordinates of the window.
 */
export function bringIntoView(
  { start }: Mark,
  rects: () => readonly DOMRect[],
  view: Window,
): void {
  start.node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const [box] = rects();
  if (!box) return;
  const isLow = view.innerHeight < LOW;
  // The middle of a long paragraph is not where its word stands.
  const isSeen = box.top >= EDGE && box.bottom <= view.innerHeight - EDGE;
  if (isSeen && !isLow) return;
  const lowest = view.innerHeight - box.height - EDGE;
  view.scrollBy({ top: box.top - (isLow ? lowest : lowest / 2), behavior: 'instant' });
}

import type { Mark } from './mark.ts';
import { isBefore } from './mark-order.ts';

/** The frame a document is shown in; null for the outermost, or where the frame is not to be seen. */
export function frameOf(document: Document): Element | null {
  return document.defaultView?.frameElement ?? null;
}

/** Boxes of a framed document in the outermost one's viewport: moved, and scaled where the frame is. */
export function boxesThrough(document: Document, rects: readonly DOMRect[]): readonly DOMRect[] {
  const frame = frameOf(document);
  if (!frame) return rects;
  const { offsetWidth, offsetHeight, clientLeft, clientTop } = frame as HTMLElement;
  const box = frame.getBoundingClientRect();
  const style = frame.ownerDocument.defaultView?.getComputedStyle(frame);
  const across = offsetWidth ? box.width / offsetWidth : 1;
  const down = offsetHeight ? box.height / offsetHeight : 1;
  const left =
    box.left + (clientLeft + (Number.parseFloat(style?.paddingLeft ?? '') || 0)) * across;
  const top = box.top + (clientTop + (Number.parseFloat(style?.paddingTop ?? '') || 0)) * down;
  const moved = rects.map(
    ({ x, y, width, height }) =>
      new DOMRect(left + x * across, top + y * down, width * across, height * down),
  );
  return boxesThrough(frame.ownerDocument, moved);
}

/** How many of a document's marks, in its order, stand before a frame in it. */
function countBefore(marks: readonly Mark[], frame: Element): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore((marks[middle] as Mark).start.node, frame)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The marks of a document and of those framed in it, as one list in document order.
 *
 * @param marks - those of each document, in its own order.
 */
export function marksInOrder(
  document: Document,
  marks: ReadonlyMap<Document, readonly Mark[]>,
): readonly Mark[] {
  const own = marks.get(document) ?? [];
  const framed = [...marks.keys()].flatMap((one) => {
    const frame = one === document ? null : frameOf(one);
    if (frame?.ownerDocument !== document) return [];
    return [{ frame, at: countBefore(own, frame), marks: marksInOrder(one, marks) }];
  });
  framed.sort((a, b) => a.at - b.at || (isBefore(a.frame, b.frame) ? -1 : 1));
  let from = 0;
  const all = framed.flatMap(({ at, marks: inside }) => {
    const before = own.slice(from, at);
    from = at;
    return [...before, ...inside];
  });
  return all.length ? [...all, ...own.slice(from)] : own;
}

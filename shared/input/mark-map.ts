import type { Mark } from '../page/mark.ts';

/** Finds the mark at a point of the screen. */
export class MarkMap {
  private byNode = new WeakMap<Node, Mark[]>();
  /** One range for all questions: every live range slows the page's own changes. */
  private readonly range: Range;

  constructor(private readonly document: Document) {
    this.range = document.createRange();
  }

  /** Takes these marks in place of those before. */
  set(marks: readonly Mark[]): void {
    this.byNode = new WeakMap();
    for (const mark of marks) {
      for (const node of mark.nodes) {
        const list = this.byNode.get(node);
        if (list) list.push(mark);
        else this.byNode.set(node, [mark]);
      }
    }
  }

  /** The mark under a point in viewport coordinates (CSS pixels), or null. */
  at(x: number, y: number): Mark | null {
    const position = this.document.caretPositionFromPoint?.(x, y);
    const marks = position ? this.byNode.get(position.offsetNode) : undefined;
    if (!marks) return null;
    // The caret goes to the nearest text, which may be far off: the boxes tell.
    return marks.find((mark) => this.rects(mark).some((rect) => contains(rect, x, y))) ?? null;
  }

  /** Boxes of a mark in viewport coordinates, one a line; none if it is no longer on the page. */
  rects({ start, end }: Mark): readonly DOMRect[] {
    try {
      this.range.setStart(start.node, start.offset);
      this.range.setEnd(end.node, end.offset);
      return [...this.range.getClientRects()];
    } catch {
      // The text became shorter since it was read.
      return [];
    } finally {
      this.range.setStart(this.document, 0);
      this.range.collapse(true);
    }
  }
}

function contains({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

import type { Place } from '../page/mark.ts';

/** Finds the mark, or other words, at a point of the screen. */
export class MarkMap<T extends Place> {
  private readonly byNode = new WeakMap<Node, Set<T>>();
  /** One range for all questions: every live range slows the page's own changes. */
  private readonly range: Range;

  constructor(private readonly document: Document) {
    this.range = document.createRange();
  }

  /** Takes in marks that are shown, and out those no longer shown. */
  update(show: readonly T[], hide: readonly T[]): void {
    for (const mark of hide) for (const node of mark.nodes) this.byNode.get(node)?.delete(mark);
    for (const mark of show) {
      for (const node of mark.nodes) {
        const marks = this.byNode.get(node) ?? new Set();
        this.byNode.set(node, marks.add(mark));
      }
    }
  }

  /**
   * The mark under a point, or null.
   *
   * @param x - in viewport coordinates, CSS pixels; so is `y`.
   * @param shadowRoots - open shadow trees to look into.
   */
  at(x: number, y: number, shadowRoots: readonly ShadowRoot[]): T | null {
    const position = this.document.caretPositionFromPoint?.(x, y, {
      shadowRoots: [...shadowRoots],
    });
    const marks = position ? this.byNode.get(position.offsetNode) : undefined;
    // The caret goes to the nearest text, which may be far off: the boxes tell.
    for (const mark of marks ?? []) {
      if (this.rects(mark).some((rect) => contains(rect, x, y))) return mark;
    }
    return null;
  }

  /** Boxes of a mark in viewport coordinates, one a line; none if it is no longer on the page. */
  rects({ start, end }: Place): readonly DOMRect[] {
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

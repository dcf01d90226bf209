import type { Mark } from '../page/mark.ts';

/** A stretch of one text node: plain, or part of a mark. */
export interface Stretch {
  readonly text: string;
  readonly mark: Mark | null;
  /** True where the mark ends here: a mark can run through several nodes. */
  readonly last: boolean;
}

/** Goes through a page's marks beside a walk over its text nodes, both in document order. */
export class MarkCursor {
  private next = 0;
  private inside = false;

  constructor(private readonly marks: readonly Mark[]) {}

  /** True once every mark was met. */
  get done(): boolean {
    return this.next === this.marks.length;
  }

  /** A text node cut into stretches; to be asked of every node in document order. */
  stretches(node: Text): readonly Stretch[] {
    const { data } = node;
    const found: Stretch[] = [];
    let from = 0;
    for (let mark = this.marks[this.next]; mark; mark = this.marks[this.next]) {
      const starts = mark.start.node === node;
      if (!starts && !this.inside) break;
      const begin = starts ? mark.start.offset : 0;
      const last = mark.end.node === node;
      const end = last ? mark.end.offset : data.length;
      if (begin > from) found.push({ text: data.slice(from, begin), mark: null, last: false });
      if (end > begin) found.push({ text: data.slice(begin, end), mark, last });
      from = end;
      this.inside = !last;
      if (!last) break;
      this.next += 1;
    }
    if (from < data.length) found.push({ text: data.slice(from), mark: null, last: false });
    return found;
  }
}

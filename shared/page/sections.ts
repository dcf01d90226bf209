import type { Mark } from './mark.ts';
import { compareMarks, isBefore } from './mark-order.ts';

/** Which marks of a page are shown: every one, or each term's first in each section. */
export type Showing = 'every' | 'first';

/** What of the marks shown has changed. */
export interface Shown {
  readonly show: readonly Mark[];
  readonly hide: readonly Mark[];
}

const HEADINGS = 'h1,h2,h3,h4,h5,h6,[role="heading"]';

/** True if an element is a heading or holds one. */
export function hasHeading(element: Element): boolean {
  return element.matches(HEADINGS) || element.querySelector(HEADINGS) !== null;
}

/** Stands for the part of a page before its first heading. */
const TOP = {};

/** One term's marks in one section. */
interface Group {
  readonly marks: Set<Mark>;
  /** The one that stands first; null once it was taken out, until it is looked for. */
  first: Mark | null;
  /** The one that is shown. */
  shown: Mark | null;
}

/** Chooses which marks are shown; a section runs from one heading to the next. */
export class Sections {
  private headings: readonly Element[] = [];
  /** True if marks may stand in other sections than they were put in. */
  private stale = false;
  private groups = new Map<object, Map<string, Group>>();
  /** The group of every mark. */
  private readonly marks = new Map<Mark, Group>();

  constructor(
    private readonly root: ParentNode,
    private readonly showing: Showing,
  ) {}

  /** Takes marks in and out; tells what is to be shown and hidden. */
  update(added: readonly Mark[], removed: readonly Mark[]): Shown {
    const hide: Mark[] = [];
    const touched = new Set<Group>();
    for (const mark of removed) {
      const group = this.marks.get(mark);
      if (!group) continue;
      this.marks.delete(mark);
      group.marks.delete(mark);
      if (group.first === mark) group.first = null;
      if (group.shown === mark) {
        group.shown = null;
        hide.push(mark);
      }
      touched.add(group);
    }
    if (this.findHeadings()) {
      // Every mark may stand in another section now: what was shown is shown again where it is first.
      for (const group of new Set(this.marks.values())) if (group.shown) hide.push(group.shown);
      this.groups = new Map();
      touched.clear();
      for (const mark of [...this.marks.keys()]) touched.add(this.place(mark));
    }
    for (const mark of added) touched.add(this.place(mark));
    const show = this.choose(touched, hide);
    const hidden = new Set(hide);
    const again = new Set(show.filter((mark) => hidden.has(mark)));
    return {
      show: show.filter((mark) => !again.has(mark)),
      hide: hide.filter((mark) => !again.has(mark)),
    };
  }

  /** To be told where a heading was put in, taken out or moved. */
  forgetHeadings(): void {
    this.stale = true;
  }

  /** Looks for the page's headings; true if they are others than before. */
  private findHeadings(): boolean {
    if (this.showing === 'every') return false;
    const headings = [...this.root.querySelectorAll(HEADINGS)];
    const same =
      !this.stale &&
      headings.length === this.headings.length &&
      headings.every((heading, i) => heading === this.headings[i]);
    this.headings = headings;
    this.stale = false;
    return !same;
  }

  private place(mark: Mark): Group {
    const section = this.showing === 'every' ? mark : this.sectionOf(mark.start.node);
    const terms = this.groups.get(section) ?? new Map<string, Group>();
    this.groups.set(section, terms);
    const group = terms.get(mark.term) ?? { marks: new Set(), first: null, shown: null };
    terms.set(mark.term, group);
    // Without a first, all are looked through in `choose`, once.
    const isFirst = group.first && compareMarks(mark, group.first) < 0;
    if (isFirst || group.marks.size === 0) group.first = mark;
    group.marks.add(mark);
    this.marks.set(mark, group);
    return group;
  }

  /** The last heading at or before a node. */
  private sectionOf(node: Node): object {
    let low = 0;
    let high = this.headings.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBefore(this.headings[middle] as Element, node)) low = middle + 1;
      else high = middle;
    }
    return this.headings[low - 1] ?? TOP;
  }

  /** Shows the first of each group; adds to `hide` what is so no longer. */
  private choose(touched: ReadonlySet<Group>, hide: Mark[]): Mark[] {
    const show: Mark[] = [];
    for (const group of touched) {
      group.first ??= firstOf(group.marks);
      if (group.first === group.shown) continue;
      if (group.shown) hide.push(group.shown);
      if (group.first) show.push(group.first);
      group.shown = group.first;
    }
    return show;
  }
}

function firstOf(marks: Iterable<Mark>): Mark | null {
  let first: Mark | null = null;
  for (const mark of marks) if (!first || compareMarks(mark, first) < 0) first = mark;
  return first;
}

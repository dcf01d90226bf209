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

/** Chooses which marks are shown; a section runs from one heading to the next. */
export class Sections {
  private headings: readonly Element[] = [];
  /** Marks of each term in each section, in no order. */
  private groups = new Map<object, Map<string, Set<Mark>>>();
  private readonly marks = new Map<Mark, Set<Mark>>();
  private readonly shown = new Set<Mark>();

  constructor(
    private readonly root: ParentNode,
    private readonly showing: Showing,
  ) {}

  /** Takes marks in and out; tells what is to be shown and hidden. */
  update(added: readonly Mark[], removed: readonly Mark[]): Shown {
    const touched = new Set<Set<Mark>>();
    for (const mark of removed) {
      const group = this.marks.get(mark);
      group?.delete(mark);
      this.marks.delete(mark);
      if (group) touched.add(group);
    }
    const moved = this.findHeadings() ? [...this.marks.keys()] : [];
    if (moved.length) {
      this.groups = new Map();
      touched.clear();
    }
    for (const mark of [...moved, ...added]) touched.add(this.place(mark));
    return this.choose(touched, removed);
  }

  /** To be told where a heading was put in, taken out or moved. */
  forgetHeadings(): void {
    this.headings = [];
  }

  /** Looks for the page's headings; true if they are others than before. */
  private findHeadings(): boolean {
    if (this.showing === 'every') return false;
    const headings = [...this.root.querySelectorAll(HEADINGS)];
    const same =
      headings.length === this.headings.length &&
      headings.every((heading, i) => heading === this.headings[i]);
    this.headings = headings;
    return !same;
  }

  private place(mark: Mark): Set<Mark> {
    const section = this.showing === 'every' ? mark : this.sectionOf(mark.start.node);
    const terms = this.groups.get(section) ?? new Map<string, Set<Mark>>();
    this.groups.set(section, terms);
    const group = terms.get(mark.term) ?? new Set();
    terms.set(mark.term, group);
    group.add(mark);
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

  private choose(touched: ReadonlySet<ReadonlySet<Mark>>, removed: readonly Mark[]): Shown {
    const show: Mark[] = [];
    const hide = removed.filter((mark) => this.shown.delete(mark));
    for (const group of touched) {
      let first: Mark | undefined;
      for (const mark of group) if (!first || compareMarks(mark, first) < 0) first = mark;
      for (const mark of group) {
        if (mark === first ? !this.shown.has(mark) : this.shown.has(mark)) {
          (mark === first ? show : hide).push(mark);
        }
      }
    }
    for (const mark of show) this.shown.add(mark);
    for (const mark of hide) this.shown.delete(mark);
    return { show, hide };
  }
}

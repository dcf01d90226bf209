import { headingsAbove } from './headings-above.ts';
import type { Mark } from './mark.ts';
import { compareMarks } from './mark-order.ts';

/** Which marks of a page are shown: every one, or each term's first in each section. */
export type Showing = 'every' | 'first';

/** What of the marks shown has changed. */
export interface Shown {
  readonly show: readonly Mark[];
  readonly hide: readonly Mark[];
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
  /** True if marks may stand in other sections than they were put in. */
  private stale = false;
  private groups = new Map<object, Map<string, Group>>();
  /** The group of every mark. */
  private readonly marks = new Map<Mark, Group>();

  constructor(
    private readonly document: Document,
    private readonly showing: Showing,
  ) {}

  /** Takes marks in and out; tells what is to be shown and hidden. */
  update(added: readonly Mark[], removed: readonly Mark[]): Shown {
    const hide: Mark[] = [];
    const left = this.takeOut(removed, hide);
    const touched = this.stale
      ? this.placeAnew(added, hide)
      : [...left, ...this.place(added, ({ run }) => run.heading)];
    const show = this.choose(new Set(touched), hide);
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

  /** Takes marks out of their groups, and adds those that were shown to `hide`; returns the groups. */
  private takeOut(marks: readonly Mark[], hide: Mark[]): readonly Group[] {
    return marks.flatMap((mark) => {
      const group = this.marks.get(mark);
      if (!group) return [];
      this.marks.delete(mark);
      group.marks.delete(mark);
      if (group.first === mark) group.first = null;
      if (group.shown === mark) {
        group.shown = null;
        hide.push(mark);
      }
      return [group];
    });
  }

  /** Every mark may stand in another section now: what was shown is shown again where it is first. */
  private placeAnew(added: readonly Mark[], hide: Mark[]): readonly Group[] {
    this.stale = false;
    for (const group of new Set(this.marks.values())) if (group.shown) hide.push(group.shown);
    this.groups = new Map();
    const marks = [...this.marks.keys(), ...added];
    const headings = this.showing === 'every' ? new Map() : headingsAbove(this.document, marks);
    return this.place(marks, (mark) => headings.get(mark) ?? null);
  }

  /** Puts marks into their groups; returns those groups. */
  private place(
    marks: readonly Mark[],
    headingOf: (mark: Mark) => Element | null,
  ): readonly Group[] {
    /** The first of these in each group: they come in order, so that comparing them costs little. */
    const firsts = new Map<Group, Mark>();
    for (const mark of marks) {
      const group = this.groupOf(this.showing === 'every' ? mark : (headingOf(mark) ?? TOP), mark);
      const first = firsts.get(group);
      if (!first || compareMarks(mark, first) < 0) firsts.set(group, mark);
    }
    for (const [group, mark] of firsts) {
      // Without a first, all are looked through in `choose`, once.
      const isFirst = group.first && compareMarks(mark, group.first) < 0;
      if (isFirst || group.marks.size === 0) group.first = mark;
    }
    for (const mark of marks) this.marks.get(mark)?.marks.add(mark);
    return [...firsts.keys()];
  }

  private groupOf(section: object, mark: Mark): Group {
    const terms = this.groups.get(section) ?? new Map<string, Group>();
    this.groups.set(section, terms);
    const group = terms.get(mark.term) ?? { marks: new Set(), first: null, shown: null };
    terms.set(mark.term, group);
    this.marks.set(mark, group);
    return group;
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

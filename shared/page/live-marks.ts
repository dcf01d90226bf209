import type { Hit, Matcher } from '../match/matcher.ts';
import { TopicCount } from '../match/page-topics.ts';
import { isHeldBy } from './block-of.ts';
import { locate, type Mark } from './mark.ts';
import { compareMarks } from './mark-order.ts';
import type { Block, Run } from './run.ts';

/** One run with its marks. */
interface ReadRun {
  readonly run: Run;
  readonly matcher: Matcher;
  readonly awaitsTopic: boolean;
  marks: readonly Mark[];
}

/** Which marks have come and which have gone. */
export interface MarkChanges {
  readonly added: readonly Mark[];
  readonly removed: readonly Mark[];
}

/**
 * The marks of what has been read, by the block they stand in. A mark belongs to one run of one
 * block; the page's topics only grow, so that the order of reading makes no difference.
 */
export class LiveMarks {
  private readonly runs = new Map<Block, ReadRun[]>();
  private readonly topics = new TopicCount();
  /** Every mark in document order; null since something changed. */
  private ordered: readonly Mark[] | null = null;
  private added: Mark[] = [];
  private removed: Mark[] = [];

  /** Every mark, in document order. */
  all(): readonly Mark[] {
    this.ordered ??= [...this.runs.values()]
      .flatMap((runs) => runs.flatMap(({ marks }) => marks))
      .sort(compareMarks);
    return this.ordered.filter(({ start }) => start.node.isConnected);
  }

  /** Looks for terms in a run of a block. */
  find(run: Run, matcher: Matcher): void {
    const { hits, awaitsTopic } = matcher.find(run.text, this.topics.enough);
    if (!hits.length && !awaitsTopic) return;
    const read: ReadRun = { run, matcher, awaitsTopic, marks: [] };
    const runs = this.runs.get(run.block);
    if (runs) runs.push(read);
    else this.runs.set(run.block, [read]);
    this.set(read, hits);
  }

  /** Decides what waited for the page's topics. */
  settle(): void {
    if (!this.topics.grew()) return;
    for (const runs of this.runs.values()) {
      for (const read of runs) {
        if (!read.awaitsTopic) continue;
        this.set(read, read.matcher.find(read.run.text, this.topics.enough).hits);
      }
    }
  }

  /** Takes out the marks of a block. */
  drop(block: Block): void {
    for (const read of this.runs.get(block) ?? []) this.set(read, []);
    this.runs.delete(block);
  }

  /** Takes out the marks of every block that an element is or holds. */
  dropIn(root: Element): void {
    // Blocks may have been moved with it.
    this.ordered = null;
    for (const block of [...this.runs.keys()]) if (isHeldBy(block, root)) this.drop(block);
  }

  /** What has come and gone since it was last asked; null if nothing has. */
  take(): MarkChanges | null {
    if (!this.added.length && !this.removed.length) return null;
    if (!this.removed.length) {
      const { added } = this;
      this.added = [];
      return { added, removed: [] };
    }
    const gone = new Set(this.removed);
    const stillborn = new Set(this.added.filter((mark) => gone.has(mark)));
    const added = this.added.filter((mark) => !stillborn.has(mark));
    const removed = this.removed.filter((mark) => !stillborn.has(mark));
    this.added = [];
    this.removed = [];
    return { added, removed };
  }

  /** Gives a run its marks; one that is there already stays the same. */
  private set(read: ReadRun, hits: readonly Hit[]): void {
    this.ordered = null;
    if (!read.marks.length) {
      read.marks = hits.map((hit) => this.make(hit, read));
      return;
    }
    const before = new Map(read.marks.map((mark) => [keyOf(mark.hit), mark]));
    const marks = hits.map((hit) => {
      const mark = before.get(keyOf(hit));
      before.delete(keyOf(hit));
      return mark ?? this.make(hit, read);
    });
    for (const mark of before.values()) {
      this.topics.remove(mark.hit);
      this.removed.push(mark);
    }
    read.marks = marks;
  }

  private make(hit: Hit, { run, matcher }: ReadRun): Mark {
    const mark = locate(hit, run, matcher.language);
    this.topics.add(hit);
    this.added.push(mark);
    return mark;
  }
}

function keyOf({ term, start, end }: Hit): string {
  return `${start} ${end} ${term}`;
}

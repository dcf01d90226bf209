import type { Hit } from './matcher.ts';

/** How many sure hits make a topic the page's own. */
const ENOUGH = 2;

/**
 * Counts what a page is about. A topic is the page's own from two hits on of spellings that have one
 * meaning only, and stays so. Ambiguous hits never count, so that one guess can't hold up another.
 */
export class TopicCount {
  /** The page's own topics. */
  readonly enough: ReadonlySet<string>;
  private readonly own = new Set<string>();
  private readonly counts = new Map<string, number>();
  private told = 0;

  constructor() {
    this.enough = this.own;
  }

  /** Counts a hit that was found. */
  add({ topic, form }: Hit): void {
    if (form.ambiguous) return;
    const count = (this.counts.get(topic) ?? 0) + 1;
    this.counts.set(topic, count);
    if (count >= ENOUGH) this.own.add(topic);
  }

  /** Counts a hit that is no longer there. */
  remove({ topic, form }: Hit): void {
    if (!form.ambiguous) this.counts.set(topic, (this.counts.get(topic) ?? 0) - 1);
  }

  /** True if there are more topics than when this was last asked. */
  grew(): boolean {
    const grew = this.own.size > this.told;
    this.told = this.own.size;
    return grew;
  }
}

/** The topics a page is about, from all its hits. */
export function pageTopics(hits: Iterable<Hit>): ReadonlySet<string> {
  const count = new TopicCount();
  for (const hit of hits) count.add(hit);
  return count.enough;
}

import type { Hit, Matcher } from '../match/matcher.ts';
import { pageTopics } from '../match/page-topics.ts';
import { locate, type Mark } from './mark.ts';
import type { Run } from './run.ts';

interface Read {
  readonly run: Run;
  readonly matcher: Matcher;
  marks: readonly Mark[];
  readonly awaitsTopic: boolean;
}

/**
 * The marks of a page, run by run. A spelling that only the page's topic can decide waits until the
 * whole page is read (`settle`), so that the order of reading makes no difference.
 */
export class PageMarks {
  private readonly read: Read[] = [];

  /** @param accepts - false for marks that do not count. */
  constructor(private readonly accepts: (mark: Mark) => boolean = () => true) {}

  /** Looks for terms in one run. */
  add(run: Run, matcher: Matcher): void {
    const { hits, awaitsTopic } = matcher.find(run.text);
    if (!hits.length && !awaitsTopic) return;
    this.read.push({ run, matcher, marks: this.marksOf(hits, run, matcher), awaitsTopic });
  }

  /** Decides what waited for the page's topics; returns every mark in document order. */
  settle(): readonly Mark[] {
    const topics = pageTopics(this.read.flatMap(({ marks }) => marks.map(({ hit }) => hit)));
    return this.read.flatMap((one) => {
      if (!one.awaitsTopic || topics.size === 0) return one.marks;
      const { hits } = one.matcher.find(one.run.text, topics);
      return this.marksOf(hits, one.run, one.matcher);
    });
  }

  private marksOf(hits: readonly Hit[], run: Run, { language }: Matcher): readonly Mark[] {
    return hits.map((hit) => locate(hit, run, language)).filter(this.accepts);
  }
}

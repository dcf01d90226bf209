import { textLanguage } from '../language/text-language.ts';
import type { Hit, Matcher } from '../match/matcher.ts';
import { TopicCount } from '../match/page-topics.ts';
import { contextOf, isHeldBy } from './block-of.ts';
import { elementKind } from './element-kind.ts';
import { locate, type Mark } from './mark.ts';
import { compareMarks } from './mark-order.ts';
import { pageLanguage } from './page-language.ts';
import { readRuns } from './read-runs.ts';
import type { Block, Run } from './run.ts';
import { Slices } from './slices.ts';

/** What a live page needs and tells. */
export interface LivePageOptions {
  /** The matcher for pages of a language, or null if there is none. */
  readonly matcherFor: (language: string) => Promise<Matcher | null>;
  /** Told after each slice of work which marks there are now and which no longer. */
  readonly changed: (added: readonly Mark[], removed: readonly Mark[]) => void;
  /** Told of every open shadow tree met: it is to be watched, and read as a block of its own. */
  readonly foundShadow: (root: ShadowRoot) => void;
}

/** One run with its marks. */
interface ReadRun {
  readonly run: Run;
  readonly matcher: Matcher;
  readonly awaitsTopic: boolean;
  marks: readonly Mark[];
}

/**
 * A page's marks while the page changes. Invariants: a known block was read whole as it is now, or
 * is to be read again; what stands in a block that is not known is read with it, known or not; a
 * mark belongs to one run of one block; the page's topics only grow, so that the order of reading
 * makes no difference.
 */
export class LivePage {
  private readonly known = new WeakSet<Block>();
  /** Blocks that are to be read with all they hold. */
  private readonly whole = new WeakSet<Block>();
  private readonly runs = new Map<Block, ReadRun[]>();
  private readonly topics = new TopicCount();
  private language: string | null = null;
  /** How often something was forgotten: a reading that it fell into is begun again. */
  private forgets = 0;
  private added: Mark[] = [];
  private removed: Mark[] = [];

  constructor(
    private readonly document: Document,
    private readonly options: LivePageOptions,
  ) {}

  /** Every mark, in document order. */
  marks(): readonly Mark[] {
    return [...this.runs.values()]
      .flatMap((runs) => runs.flatMap(({ marks }) => marks))
      .filter(({ start }) => start.node.isConnected)
      .sort(compareMarks);
  }

  /** Finds out the page's language anew. */
  readLanguage(): void {
    this.language = pageLanguage(this.document.documentElement);
  }

  /** Forgets that an element was read, and all it holds: it has come, gone, or means something else. */
  forget(root: Element): void {
    this.forgets += 1;
    this.known.delete(root);
    this.whole.add(root);
    // What stands in a line is entered as part of its block: the blocks in it are to be met as unknown.
    if (elementKind(root.localName) !== 'block') {
      for (const element of root.querySelectorAll('*')) this.known.delete(element);
    }
    for (const block of [...this.runs.keys()]) if (isHeldBy(block, root)) this.drop(block);
  }

  /**
   * Reads blocks as they are now, with every block in them that is not known; in slices.
   *
   * @returns the blocks whose reading broke off because the page changed meanwhile.
   */
  async read(blocks: Iterable<Block>, signal: AbortSignal): Promise<readonly Block[]> {
    const slices = new Slices();
    const broken: Block[] = [];
    for (const block of blocks) {
      if (!(await this.readBlock(block, slices, signal))) broken.push(block);
      if (signal.aborted) break;
    }
    if (signal.aborted) return [];
    this.settle();
    this.flush(signal);
    return broken;
  }

  private async readBlock(block: Block, slices: Slices, signal: AbortSignal): Promise<boolean> {
    this.known.delete(block);
    this.drop(block);
    if (!block.isConnected) return true;
    const { declared, closed } = contextOf(block);
    if (closed) return true;
    const whole = this.whole.has(block);
    const { forgets } = this;
    /** How many blocks that were not known the reading stands in. */
    let fresh = whole ? 1 : 0;
    const reading = readRuns(block, {
      declared,
      isKnown: (one) => fresh === 0 && this.known.has(one),
      entered: (one) => {
        if (one !== block) fresh += 1;
        this.enter(one);
      },
      left: (one) => {
        if (one !== block) fresh -= 1;
        this.known.add(one);
        this.whole.delete(one);
      },
    });
    for (let step = reading.next(); ; step = reading.next()) {
      if (step.done) return step.value;
      await this.readRun(step.value);
      await slices.pause(() => this.flush(signal));
      if (signal.aborted) return true;
      if (this.forgets !== forgets) return false;
    }
  }

  private enter(block: Block): void {
    this.known.delete(block);
    this.drop(block);
    const shadow = (block as Partial<Element>).shadowRoot;
    if (!shadow) return;
    this.whole.add(shadow);
    this.options.foundShadow(shadow);
  }

  private async readRun(run: Run): Promise<void> {
    const hints = { declared: run.declared, page: this.language };
    const language = textLanguage(run.text, hints);
    const matcher = language === null ? null : await this.options.matcherFor(language);
    if (!matcher) return;
    const { hits, awaitsTopic } = matcher.find(run.text, this.topics.enough);
    if (!hits.length && !awaitsTopic) return;
    const read: ReadRun = { run, matcher, awaitsTopic, marks: [] };
    const runs = this.runs.get(run.block) ?? [];
    this.runs.set(run.block, [...runs, read]);
    this.setMarks(read, hits);
  }

  /** Decides what waited for the page's topics. */
  private settle(): void {
    if (!this.topics.grew()) return;
    for (const runs of this.runs.values()) {
      for (const read of runs) {
        if (!read.awaitsTopic) continue;
        this.setMarks(read, read.matcher.find(read.run.text, this.topics.enough).hits);
      }
    }
  }

  /** Gives a run its marks; one that is there already stays the same. */
  private setMarks(read: ReadRun, hits: readonly Hit[]): void {
    const before = new Map(read.marks.map((mark) => [keyOf(mark.hit), mark]));
    const marks = hits.map((hit) => {
      const mark = before.get(keyOf(hit));
      before.delete(keyOf(hit));
      if (!mark) this.topics.add(hit);
      return mark ?? locate(hit, read.run, read.matcher.language);
    });
    const old = new Set(read.marks);
    for (const mark of marks) if (!old.has(mark)) this.added.push(mark);
    for (const mark of before.values()) {
      this.topics.remove(mark.hit);
      this.removed.push(mark);
    }
    read.marks = marks;
  }

  private drop(block: Block): void {
    for (const read of this.runs.get(block) ?? []) this.setMarks(read, []);
    this.runs.delete(block);
  }

  private flush(signal: AbortSignal): void {
    if (signal.aborted || (!this.added.length && !this.removed.length)) return;
    const gone = new Set(this.removed);
    const stillborn = new Set(this.added.filter((mark) => gone.has(mark)));
    const added = this.added.filter((mark) => !stillborn.has(mark));
    const removed = this.removed.filter((mark) => !stillborn.has(mark));
    this.added = [];
    this.removed = [];
    this.options.changed(added, removed);
  }
}

function keyOf({ term, start, end }: Hit): string {
  return `${start} ${end} ${term}`;
}

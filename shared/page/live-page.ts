import type { Matcher } from '../match/matcher.ts';
import { contextOf } from './block-of.ts';
import { elementKind } from './element-kind.ts';
import { headingAt, headingsIn, nearestHeading } from './headings.ts';
import { isClobbered } from './is-clobbered.ts';
import { LiveLanguages } from './live-languages.ts';
import { LiveMarks } from './live-marks.ts';
import type { Mark } from './mark.ts';
import { isOurElement } from './our-elements.ts';
import { readInSteps } from './read-runs.ts';
import type { Block, Run } from './run.ts';
import { ShowingTimes } from './showing-times.ts';
import { Slices } from './slices.ts';

const ELEMENT = 1;

/** What a live page needs and tells. */
export interface LivePageOptions {
  /** The matcher for pages of a language, or null if there is none. */
  readonly matcherFor: (language: string) => Promise<Matcher | null>;
  /** False for marks that do not count; absent: every mark counts. */
  readonly accepts?: ((mark: Mark) => boolean) | undefined;
  /** Told after each slice of work which marks there are now and which no longer. */
  readonly changed: (added: readonly Mark[], removed: readonly Mark[]) => void;
  /** Told when what has changed is to be seen: after all of the first screen, at the end, now and then between. */
  readonly shown?: () => void;
  /** Told of every open shadow tree met: it is to be watched, and read as a block of its own. */
  readonly foundShadow: (root: ShadowRoot) => void;
  /** Told of every element that is read past: a frame, or one that may yet get a shadow tree. */
  readonly met?: (element: Element) => void;
}

/**
 * A page's marks while the page changes. Invariants: a known block was read whole as it is now, or
 * is to be read again; what stands in a block that is not known is read with it, known or not.
 */
export class LivePage {
  private readonly known = new WeakSet<Block>();
  /** Blocks that are to be read with all they hold. */
  private readonly whole = new WeakSet<Block>();
  private readonly found = new LiveMarks((mark) => this.options.accepts?.(mark) ?? true);
  private readonly languages = new LiveLanguages(() => this.document.documentElement);
  /** The page's headings, as long as one reading lasts; who changes them has all sections told anew. */
  private headings: readonly Element[] | null = null;
  private readonly times = new ShowingTimes();
  /** How often something was forgotten: a reading that it fell into is begun again. */
  private forgets = 0;

  constructor(
    private readonly document: Document,
    private readonly options: LivePageOptions,
  ) {}

  /** Every mark, in document order. */
  marks(): readonly Mark[] {
    return this.found.all();
  }

  /** Has the page's language found out anew by the next reading. */
  forgetLanguage(): void {
    this.languages.forget();
  }

  /** Forgets that an element was read, and all it holds: it has come, gone, or means something else. */
  forget(root: Element): void {
    this.forgets += 1;
    this.known.delete(root);
    this.whole.add(root);
    // What stands in a line is entered as part of its block: the blocks in it are to be met as unknown.
    if (elementKind(root.localName) !== 'block') {
      for (const element of [root, ...root.querySelectorAll('*')]) {
        this.known.delete(element);
        if (element.shadowRoot) this.known.delete(element.shadowRoot);
      }
    }
    this.found.dropIn(root);
  }

  /**
   * Reads blocks as they are now, with every block in them that is not known; in slices.
   *
   * @returns the blocks to be read again, because the page changed meanwhile.
   */
  async read(blocks: ReadonlySet<Block>, signal: AbortSignal): Promise<readonly Block[]> {
    const slices = new Slices();
    const [root, { isUnknown }] = [this.document.documentElement, this.languages];
    if (isUnknown) {
      await slices.rest();
      await this.languages.learn(() => slices.pause());
      await slices.rest();
    }
    const broken: Block[] = [];
    this.headings = null;
    this.times.begin(blocks.has(root));
    for (const block of blocks) {
      if (block === root) await this.showFirst(slices, signal);
      if (!(await this.readBlock(block, slices, signal))) broken.push(block);
      if (signal.aborted) break;
    }
    if (signal.aborted) return [];
    await slices.rest();
    this.found.settle();
    this.flush(signal);
    await slices.rest();
    this.show(signal);
    // What the page's language told is told by another now.
    if (isUnknown || !(await this.languages.haveChanged(() => slices.pause()))) return broken;
    this.whole.add(root);
    return [root];
  }

  private async readBlock(block: Block, slices: Slices, signal: AbortSignal): Promise<boolean> {
    this.known.delete(block);
    this.found.drop(block);
    if (!block.isConnected) return true;
    const { declared, closed } = contextOf(block);
    if (closed) return true;
    const whole = this.whole.has(block);
    const { forgets } = this;
    /** How many blocks that were not known the reading stands in. */
    let fresh = whole ? 1 : 0;
    const reading = readInSteps(block, {
      declared,
      heading: this.headingOf(block),
      met: (one) => this.meet(one, fresh > 0),
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
      if (step.value) await this.readRun(step.value);
      await slices.pause(() => this.flush(signal));
      if (signal.aborted) return true;
      if (this.forgets !== forgets) return false;
    }
  }

  /** The heading in whose section a block begins. */
  private headingOf(block: Block): Element | null {
    if (block === this.document.documentElement) return null;
    const near = block.nodeType === ELEMENT ? nearestHeading(block as Element) : undefined;
    if (near !== undefined) return near;
    this.headings ??= headingsIn(this.document);
    return headingAt(this.headings, block);
  }

  private enter(block: Block): void {
    this.known.delete(block);
    this.found.drop(block);
  }

  /** @param fresh - true where all is to be read, known or not. */
  private meet(element: Element, fresh: boolean): void {
    const shadowRoot = isClobbered(element) ? null : element.shadowRoot;
    if (isOurElement(element)) return;
    if (!shadowRoot) {
      this.options.met?.(element);
      return;
    }
    if (this.known.has(shadowRoot) && !fresh) return;
    this.whole.add(shadowRoot);
    this.options.foundShadow(shadowRoot);
  }

  private async readRun(run: Run): Promise<void> {
    const language = this.languages.languageOf(run);
    const matcher = language === null ? null : await this.options.matcherFor(language);
    if (matcher) this.found.find(run, matcher);
  }

  private flush(signal: AbortSignal): void {
    const changes = signal.aborted ? null : this.found.take();
    if (changes) this.options.changed(changes.added, changes.removed);
    if (this.times.isDue()) this.options.shown?.();
  }

  private show(signal: AbortSignal): void {
    if (signal.aborted) return;
    this.flush(signal);
    this.options.shown?.();
  }

  /** What was found in view, and soon once more: points of the window don't tell all that is in it. */
  private async showFirst(slices: Slices, signal: AbortSignal): Promise<void> {
    this.flush(signal);
    await slices.rest();
    this.show(signal);
    await slices.frame();
    this.times.hasten();
  }
}

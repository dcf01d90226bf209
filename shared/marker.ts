import { MarkMap } from './input/mark-map.ts';
import { type Gesture, startPointer } from './input/pointer.ts';
import type { Index } from './match/index-format.ts';
import { Matcher } from './match/matcher.ts';
import { blocksInView } from './page/in-view.ts';
import { LivePage } from './page/live-page.ts';
import type { Mark } from './page/mark.ts';
import type { Block } from './page/run.ts';
import { hasHeading, Sections, type Showing } from './page/sections.ts';
import { whenVisible } from './page/slices.ts';
import { type Changes, Watcher } from './page/watch.ts';
import { createPainter } from './paint/painter.ts';

/** What a product gives the marker. */
export interface MarkerOptions {
  /** Prefix of the highlights' names: `termlight-ext` or `termlight-widget`. */
  readonly prefix: string;
  /** Which marks are shown. */
  readonly showing: Showing;
  /** The Index for pages of a language, or null if there is none. Asked once per language. */
  readonly loadIndex: (language: string) => Promise<Index | null>;
  /** Opens the card of a mark. */
  readonly openCard: (mark: Mark, place: CardPlace) => void;
  /** Closes the card, if one is open. */
  readonly closeCard: () => void;
  /** Told whenever there is nothing more to be read, for now. */
  readonly read: () => void;
}

/** Where a card opens, and why. */
export interface CardPlace {
  /** The mark's boxes now, in viewport coordinates (CSS pixels); asked again when the page scrolls. */
  readonly rects: () => readonly DOMRect[];
  readonly gesture: Gesture;
}

/** A running marker. */
export interface Marker {
  /** Every mark of the page in document order, shown or not. */
  readonly marks: () => readonly Mark[];
  /** True while there is something still to be read. */
  readonly isReading: () => boolean;
  /** A mark's boxes now, in viewport coordinates (CSS pixels); none if it has left the page. */
  readonly rects: (mark: Mark) => readonly DOMRect[];
  /** Shows one mark as the one that is open, or none. */
  readonly setOpen: (mark: Mark | null) => void;
}

/** Reads what is to be read, one piece of work after the other. */
class ReadingQueue {
  private readonly blocks = new Set<Block>();
  /** True while there is something still to be read. */
  running = false;

  constructor(
    private readonly document: Document,
    private readonly page: LivePage,
    private readonly done: () => void,
    private readonly signal: AbortSignal,
  ) {}

  add(blocks: Iterable<Block>): void {
    for (const block of blocks) this.blocks.add(block);
    if (!this.running) void this.run();
  }

  private async run(): Promise<void> {
    this.running = true;
    while (this.blocks.size && !this.signal.aborted) {
      await whenVisible(this.document, this.signal);
      const now = [...this.blocks];
      this.blocks.clear();
      for (const broken of await this.page.read(now, this.signal)) this.blocks.add(broken);
    }
    this.running = false;
    if (!this.signal.aborted) this.done();
  }
}

/** Gives each language's matcher, made once. */
function matcherCache(loadIndex: MarkerOptions['loadIndex']) {
  const matchers = new Map<string, Promise<Matcher | null>>();
  return (language: string): Promise<Matcher | null> => {
    const known = matchers.get(language);
    if (known) return known;
    const loading = loadIndex(language).then(
      (index) => (index ? new Matcher(index) : null),
      () => null,
    );
    matchers.set(language, loading);
    return loading;
  };
}

/**
 * Marks the terms of a document and follows it as it changes, until the signal aborts: the page is
 * then as it was found. Nothing of the page is changed at any time.
 */
export function startMarker(
  document: Document,
  { prefix, showing, loadIndex, openCard, closeCard, read }: MarkerOptions,
  signal: AbortSignal,
): Marker {
  const painter = createPainter(document, prefix, signal);
  const map = new MarkMap(document);
  const sections = new Sections(document, showing);
  const shadows = new Set<ShadowRoot>();

  const page = new LivePage(document, {
    matcherFor: matcherCache(loadIndex),
    changed: (added, removed) => show(added, removed),
    foundShadow(root) {
      shadows.add(root);
      watcher.watch(root);
      queue.add([root]);
    },
  });
  const queue = new ReadingQueue(document, page, read, signal);

  const show = (added: readonly Mark[], removed: readonly Mark[]) => {
    const shown = sections.update(added, removed);
    painter.update(shown.show, shown.hide);
    map.update(shown.show, shown.hide);
  };

  const settled = ({ blocks, roots }: Changes) => {
    const root = document.documentElement;
    if (roots.has(root)) page.readLanguage();
    for (const one of roots) page.forget(one);
    if ([...roots].some(hasHeading)) sections.forgetHeadings();
    queue.add(roots.has(root) ? [root] : blocks);
    // Sections may be others; and a page that cleared the registry shows our marks again.
    show([], []);
  };
  const watcher = new Watcher({ textChanged: painter.drop, settled }, signal);

  startPointer(
    document,
    {
      find: (x, y) => map.at(x, y, [...shadows]),
      open: (mark, gesture) => openCard(mark, { rects: () => map.rects(mark), gesture }),
      leave: closeCard,
      dismiss: closeCard,
    },
    signal,
  );
  watcher.watch(document);
  page.readLanguage();
  queue.add([...blocksInView(document), document.documentElement]);
  return {
    marks: () => page.marks(),
    isReading: () => queue.running,
    rects: (mark) => map.rects(mark),
    setOpen: painter.setOpen,
  };
}

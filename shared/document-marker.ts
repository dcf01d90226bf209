import { MarkMap } from './input/mark-map.ts';
import type { Matcher } from './match/matcher.ts';
import { hasHeading } from './page/headings.ts';
import { blocksInView } from './page/in-view.ts';
import { LateShadows } from './page/late-shadows.ts';
import { LivePage } from './page/live-page.ts';
import type { Mark } from './page/mark.ts';
import { ReadingQueue } from './page/reading-queue.ts';
import { Sections, type Showing } from './page/sections.ts';
import { type Changes, Watcher } from './page/watch.ts';
import type { MarkLook } from './paint/mark-style.ts';
import { createPainter, type Painter } from './paint/painter.ts';

/** What a document's marker needs and tells. */
export interface DocumentMarkerOptions {
  /** Prefix of the highlights' names. */
  readonly prefix: string;
  /** What shows the marks; absent: one is made. */
  readonly painter?: Painter | undefined;
  /** How marks look; plain if absent. */
  readonly look?: MarkLook | undefined;
  readonly showing: Showing;
  /** The matcher for pages of a language, or null if there is none. */
  readonly matcherFor: (language: string) => Promise<Matcher | null>;
  /** False for marks that do not count; absent: every mark counts. */
  readonly accepts?: ((mark: Mark) => boolean) | undefined;
  /** Told of every element that is read past without a shadow tree. */
  readonly met: (element: Element) => void;
  /** Told when the page has come to rest after a change. */
  readonly settled: () => void;
  /** Told whenever there is nothing more to be read, for now. */
  readonly read: () => void;
}

/** One document while it is marked, its shadow trees included, its frames not. */
export interface DocumentMarker {
  /** Every mark in document order, shown or not. */
  readonly marks: () => readonly Mark[];
  readonly isReading: () => boolean;
  /** A mark's boxes now, in this document's viewport coordinates (CSS pixels). */
  readonly rects: (mark: Mark) => readonly DOMRect[];
  /** The shown mark at a point of this document's viewport (CSS pixels), or null. */
  readonly markAt: (x: number, y: number) => Mark | null;
  /** Shows one mark as the one that is open, or none. */
  readonly setOpen: (mark: Mark | null) => void;
}

/**
 * Marks one document and follows it as it changes, until the signal aborts: it is then as it was
 * found. Nothing of it is changed at any time.
 */
export function startDocumentMarker(
  document: Document,
  {
    prefix,
    look,
    showing,
    matcherFor,
    accepts,
    met,
    settled,
    read,
    ...options
  }: DocumentMarkerOptions,
  signal: AbortSignal,
): DocumentMarker {
  // Asked first: the page's layout is as the page left it.
  const inView = blocksInView(document);
  const painter = options.painter ?? createPainter(document, { prefix, look }, signal);
  const map = new MarkMap<Mark>(document);
  const sections = new Sections(document, showing);
  const shadows = new Set<ShadowRoot>();
  const late = new LateShadows((host) => found(host.shadowRoot as ShadowRoot), signal);

  const found = (root: ShadowRoot) => {
    shadows.add(root);
    watcher.watch(root);
    queue.add([root]);
  };
  const page = new LivePage(document, {
    matcherFor,
    accepts,
    changed: (added, removed) => show(added, removed),
    shown: () => painter.show(),
    foundShadow: found,
    met(element) {
      late.add(element);
      met(element);
    },
  });
  const queue = new ReadingQueue(document, page, read, signal);

  const show = (added: readonly Mark[], removed: readonly Mark[]) => {
    const shown = sections.update(added, removed);
    painter.update(shown.show, shown.hide);
    map.update(shown.show, shown.hide);
  };

  const follow = ({ blocks, roots }: Changes) => {
    const root = document.documentElement;
    if (roots.has(root)) page.forgetLanguage();
    for (const one of roots) page.forget(one);
    if ([...roots].some(hasHeading)) sections.forgetHeadings();
    queue.add(roots.has(root) ? [root] : blocks);
    // Sections may be others; and a page that cleared the registry shows our marks again.
    show([], []);
    painter.show();
    settled();
  };
  const watcher = new Watcher({ textChanged: painter.drop, settled: follow }, signal);

  watcher.watch(document);
  queue.add([...inView, document.documentElement]);
  return {
    marks: () => page.marks(),
    isReading: () => queue.running,
    rects: (mark) => map.rects(mark),
    markAt: (x, y) => map.at(x, y, [...shadows]),
    setOpen: painter.setOpen,
  };
}

import { MarkMap } from './input/mark-map.ts';
import { type Gesture, startPointer } from './input/pointer.ts';
import { textLanguage } from './language/text-language.ts';
import type { Index } from './match/index-format.ts';
import { Matcher } from './match/matcher.ts';
import type { Mark } from './page/mark.ts';
import { pageLanguage } from './page/page-language.ts';
import { PageMarks } from './page/page-marks.ts';
import { readRuns } from './page/read-runs.ts';
import { Slices, whenVisible } from './page/slices.ts';
import { startWatching } from './page/watch.ts';
import { createPainter } from './paint/painter.ts';

/** What a product gives the marker. */
export interface MarkerOptions {
  /** Prefix of the highlights' names: `termlight-ext` or `termlight-widget`. */
  readonly prefix: string;
  /** The Index for pages of a language, or null if there is none. Asked once per language. */
  readonly loadIndex: (language: string) => Promise<Index | null>;
  /** Opens the card of a mark beside these boxes (viewport coordinates, CSS pixels). */
  readonly openCard: (mark: Mark, place: CardPlace) => void;
  /** Closes the card, if one is open. */
  readonly closeCard: () => void;
}

/** Where a card opens, and why. */
export interface CardPlace {
  /** The mark's boxes now; asked again when the page scrolls. */
  readonly rects: () => readonly DOMRect[];
  readonly gesture: Gesture;
}

/** A running marker. */
export interface Marker {
  /** Every mark of the page in document order. */
  readonly marks: () => readonly Mark[];
  /** Shows one mark as the one that is open, or none. */
  readonly setOpen: (mark: Mark | null) => void;
}

/** Reads a document in slices, in the language each run is in. */
class PageReader {
  private readonly matchers = new Map<string, Promise<Matcher | null>>();

  constructor(
    private readonly document: Document,
    private readonly loadIndex: MarkerOptions['loadIndex'],
  ) {}

  /** Every mark of the document as it is now; stops early, with what it has, if the signal aborts. */
  async read(signal: AbortSignal): Promise<readonly Mark[]> {
    const root = this.document.documentElement;
    const page = pageLanguage(root);
    const marks = new PageMarks();
    const slices = new Slices();
    for (const run of readRuns(root)) {
      const language = textLanguage(run.text, { declared: run.declared, page });
      const matcher = language === null ? null : await this.matcher(language);
      if (matcher) marks.add(run, matcher);
      await slices.pause();
      if (signal.aborted) break;
    }
    return marks.settle();
  }

  private matcher(language: string): Promise<Matcher | null> {
    const known = this.matchers.get(language);
    if (known) return known;
    const loading = this.loadIndex(language).then((index) => (index ? new Matcher(index) : null));
    this.matchers.set(language, loading);
    return loading;
  }
}

/**
 * Marks the terms of a document and follows it as it changes, until the signal aborts: the page is
 * then as it was found. Nothing of the page is changed at any time.
 */
export function startMarker(
  document: Document,
  { prefix, loadIndex, openCard, closeCard }: MarkerOptions,
  signal: AbortSignal,
): Marker {
  const painter = createPainter(document, prefix, signal);
  const map = new MarkMap(document);
  const reader = new PageReader(document, loadIndex);
  let marks: readonly Mark[] = [];
  let reading = new AbortController();

  const readAgain = async () => {
    reading.abort();
    reading = new AbortController();
    const mine = AbortSignal.any([reading.signal, signal]);
    await whenVisible(document, mine);
    const found = await reader.read(mine);
    if (mine.aborted) return;
    marks = found;
    painter.paint(marks);
    map.set(marks);
  };

  startWatching(document, { textChanged: painter.drop, settled: readAgain }, signal);
  startPointer(
    document,
    {
      find: (x, y) => map.at(x, y),
      open: (mark, gesture) => openCard(mark, { rects: () => map.rects(mark), gesture }),
      leave: closeCard,
      dismiss: closeCard,
    },
    signal,
  );
  void readAgain();
  return { marks: () => marks, setOpen: painter.setOpen };
}

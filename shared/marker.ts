import { type DocumentMarker, startDocumentMarker } from './document-marker.ts';
import { createPointer, type Gesture } from './input/pointer.ts';
import type { Index } from './match/index-format.ts';
import { Matcher } from './match/matcher.ts';
import { boxesThrough, marksInOrder } from './page/framed.ts';
import { Frames, isFrame } from './page/frames.ts';
import type { Mark } from './page/mark.ts';
import type { Showing } from './page/sections.ts';
import { Slices } from './page/slices.ts';
import type { MarkLook } from './paint/mark-style.ts';
import type { Painter } from './paint/painter.ts';

/** What a product gives the marker. */
export interface MarkerOptions {
  /** Prefix of the highlights' names: `termlight-ext` or `termlight-widget`. */
  readonly prefix: string;
  /** How marks look; plain if absent. */
  readonly look?: MarkLook;
  /** Which marks are shown. */
  readonly showing: Showing;
  /** The Index for pages of a language, or null if there is none. Asked once per language. */
  readonly loadIndex: (language: string) => Promise<Index | null>;
  /** Opens the card of a mark. */
  readonly openCard: (mark: Mark, gesture: Gesture) => void;
  /** Closes the card, if one is open. */
  readonly closeCard: () => void;
  /** Told whenever there is nothing more to be read, for now. */
  readonly read: () => void;
  /** The outermost document's painter, where it shows something already; absent: one is made. */
  readonly painter?: Painter | undefined;
  /** False for marks that are to be as if they were not there; absent: every mark counts. */
  readonly accepts?: ((mark: Mark) => boolean) | undefined;
}

/** A running marker. */
export interface Marker {
  /** Every mark of the page in document order, a frame's where the frame stands; shown or not. */
  readonly marks: () => readonly Mark[];
  /** True while there is something still to be read. */
  readonly isReading: () => boolean;
  /**
   * A mark's boxes now, in viewport coordinates (CSS pixels) of the document that was given; none if
   * it has left the page.
   */
  readonly rects: (mark: Mark) => readonly DOMRect[];
  /** Shows one mark as the one that is open, or none. */
  readonly setOpen: (mark: Mark | null) => void;
}

/** Makes a matcher in slices: with very many terms it would keep the page waiting. */
async function buildMatcher(index: Index): Promise<Matcher> {
  const slices = new Slices();
  const steps = Matcher.inSteps(index);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    await slices.pause();
  }
}

/** Gives each language's matcher, made once. */
function matcherCache(loadIndex: MarkerOptions['loadIndex']) {
  const matchers = new Map<string, Promise<Matcher | null>>();
  return (language: string): Promise<Matcher | null> => {
    const known = matchers.get(language);
    if (known) return known;
    const loading = loadIndex(language).then(
      (index) => (index ? buildMatcher(index) : null),
      () => null,
    );
    matchers.set(language, loading);
    return loading;
  };
}

/**
 * Marks the terms of a document and of the frames of its origin, and follows them as they change,
 * until the signal aborts: the page is then as it was found. Nothing of it is changed at any time.
 */
export function startMarker(
  document: Document,
  { prefix, look, showing, loadIndex, openCard, closeCard, read, accepts, painter }: MarkerOptions,
  signal: AbortSignal,
): Marker {
  const entered = new Map<Document, { marker: DocumentMarker; frames: Frames }>();
  const matcherFor = matcherCache(loadIndex);
  const pointer = createPointer({ open: openCard, leave: closeCard, dismiss: closeCard }, signal);
  /** The markers of the documents that are there now, each frame's after that of the page around. */
  const markers = (): ReadonlyMap<Document, DocumentMarker> => {
    for (const { frames } of [...entered.values()]) frames.prune();
    return new Map([...entered].map(([one, { marker }]) => [one, marker]));
  };
  const isReading = () => [...markers().values()].some((marker) => marker.isReading());

  const start = (one: Document, until: AbortSignal) => {
    const frames = new Frames(({ document: framed }, leave) => start(framed, leave), until);
    const marker = startDocumentMarker(
      one,
      {
        prefix,
        look,
        painter: one === document ? painter : undefined,
        showing,
        matcherFor,
        accepts,
        met: (element) => {
          if (isFrame(element)) frames.add(element);
        },
        settled: () => frames.prune(),
        read: () => {
          if (!isReading()) read();
        },
      },
      until,
    );
    entered.set(one, { marker, frames });
    until.addEventListener('abort', () => entered.delete(one));
    pointer.follow(one, marker.markAt, until);
  };
  start(document, signal);

  const markerOf = ({ start: { node } }: Mark) => markers().get(node.ownerDocument);
  return {
    marks: () =>
      marksInOrder(document, new Map([...markers()].map(([one, marker]) => [one, marker.marks()]))),
    isReading,
    rects: (mark) => boxesThrough(mark.start.node.ownerDocument, markerOf(mark)?.rects(mark) ?? []),
    setOpen: (mark) => {
      const owner = mark && markerOf(mark);
      for (const marker of markers().values()) marker.setOpen(marker === owner ? mark : null);
    },
  };
}

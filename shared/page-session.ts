import type { AskedTerm, ExplainAnswer, ExplainedTerm } from './bundle/explained-term.ts';
import type { Surfaces, SurfacesOptions } from './card/surfaces.ts';
import type { Marker } from './marker.ts';
import { bringIntoView } from './page/bring-into-view.ts';
import { countSeenTerms, countTerms } from './page/count-terms.ts';
import { visibleMarks } from './page/is-visible.ts';
import type { Mark } from './page/mark.ts';
import { settledNameOf, settledNames } from './page/settled-name.ts';
import { Slices } from './page/slices.ts';
import { whenLoaded } from './page/when-loaded.ts';
import { whyOf } from './page/why-of.ts';

/** What a product gives a page's session. */
export interface PageSessionOptions {
  readonly marker: Marker;
  /** What to tell the reader of these terms, in English too if asked; null if that can't be had. */
  readonly explain: (
    terms: readonly AskedTerm[],
    inEnglish: boolean,
  ) => Promise<ExplainAnswer | null>;
  /** Makes what is shown over the page, asked for once, when first needed; null if it can't be had. */
  readonly loadSurfaces: (
    closed: Omit<SurfacesOptions, 'stringsFor'>,
    signal: AbortSignal,
  ) => Promise<Surfaces | null>;
  /** The reader's language, to tell her once how many words there are; null to say nothing. */
  readonly announceIn: () => Promise<string | null>;
  /** Told when a card or the panel has opened or closed. */
  readonly shown?: (surface: 'card' | 'panel', isOpen: boolean) => void;
}

/** One page while it is marked. */
export interface PageSession {
  /** Opens the list of every term. */
  readonly openPanel: () => Promise<void>;
  /** Prints the page, with every term of it after it. */
  readonly print: () => Promise<void>;
  /** Opens the card of the next marked word, or of the one before. */
  readonly step: (by: 1 | -1) => Promise<void>;
  /** Brings a term's next place into view and opens its card. */
  readonly openTerm: (term: string) => Promise<void>;
  /** The reader asked for a mark's card: by pointer, which leaves the focus where it is. */
  readonly openCard: (mark: Mark, takesFocus?: boolean) => Promise<void>;
  readonly closeCard: () => void;
  /** There is nothing more to be read, for now: she is told once how many words there are. */
  readonly read: () => void;
}

type Shown = { mark: Mark; term: ExplainedTerm; language: string; takesFocus: boolean };

/** Cards and panel of one page: each asked for, then shown unless the reader has gone on. */
class Session implements PageSession {
  private asked: Mark | null = null;
  private opened: Mark | null = null;
  private announced = false;
  private loading: Promise<Surfaces | null> | undefined;
  private surfaces: Surfaces | null = null;

  constructor(
    private readonly document: Document,
    private readonly options: PageSessionOptions,
    private readonly signal: AbortSignal,
  ) {}

  async openPanel(): Promise<void> {
    const marks = visibleMarks(this.options.marker);
    const [counts, settled] = [countTerms(marks), settledNames(marks)];
    const [answer, surfaces] = await this.ask(this.terms());
    if (!answer || !surfaces) return;
    const rows = answer.terms.map(({ explanation }) => ({
      explanation,
      count: counts.get(explanation.term) ?? 0,
      settled: settled.get(explanation.term) ?? null,
    }));
    const onOpen = (term: string) => void this.openTerm(term);
    surfaces.openPanel({ rows, language: answer.language, onOpen });
    this.options.shown?.('panel', true);
  }

  async print(): Promise<void> {
    const [answer, surfaces] = await this.ask(this.terms(), true);
    if (answer) surfaces?.print(answer);
  }

  step(by: 1 | -1): Promise<void> {
    const marks = visibleMarks(this.options.marker);
    const at = this.opened ? marks.indexOf(this.opened) : by === 1 ? -1 : 0;
    return this.goTo(marks[(at + by + marks.length) % marks.length]);
  }

  closeCard(): void {
    this.asked = null;
    this.surfaces?.closeCard();
  }

  async openCard(mark: Mark, takesFocus = false): Promise<void> {
    this.asked = mark;
    const place = mark.hit.form.place ?? null;
    const [answer, surfaces] = await this.ask([{ term: mark.term, place }]);
    const [term] = answer?.terms ?? [];
    // By now she may have asked for another word, or left this one.
    if (!answer || !surfaces || !term || this.asked !== mark) return;
    this.show(surfaces, { mark, term, language: answer.language, takesFocus });
  }

  private show(surfaces: Surfaces, { mark, term, ...rest }: Shown): void {
    const { explanation, english, second = null, local } = term;
    const asked = [{ term: mark.term, place: null }];
    surfaces.openCard({
      explanation,
      second,
      local,
      loadEnglish: async () =>
        english ?? (await this.options.explain(asked, true))?.terms[0]?.english ?? null,
      ...rest,
      settled: settledNameOf(mark),
      why: whyOf(mark),
      rects: () => this.options.marker.rects(mark),
      word: mark.start.node,
    });
    this.opened = mark;
    this.options.marker.setOpen(mark);
    surfaces.setCurrent(mark.term);
    this.options.shown?.('card', true);
  }

  /** The answer, with what shows it; both null once the page is no longer marked. */
  private async ask(
    terms: readonly AskedTerm[],
    inEnglish = false,
  ): Promise<readonly [ExplainAnswer | null, Surfaces | null]> {
    const both = await Promise.all([this.options.explain(terms, inEnglish), this.load()]);
    return this.signal.aborted ? [null, null] : both;
  }

  private load(): Promise<Surfaces | null> {
    const closed = {
      cardClosed: () => {
        this.opened = null;
        this.options.marker.setOpen(null);
        this.surfaces?.setCurrent(null);
        this.options.shown?.('card', false);
      },
      panelClosed: () => this.options.shown?.('panel', false),
    };
    this.loading ??= this.options.loadSurfaces(closed, this.signal).then((surfaces) => {
      this.surfaces = surfaces;
      // What could not be had is asked for again.
      if (!surfaces) this.loading = undefined;
      return surfaces;
    });
    return this.loading;
  }

  private terms(): readonly AskedTerm[] {
    const marks = visibleMarks(this.options.marker);
    return [...countTerms(marks).keys()].map((term) => ({ term, place: null }));
  }

  /** Brings a mark into view and opens its card. */
  private async goTo(mark: Mark | undefined): Promise<void> {
    if (!mark) return;
    bringIntoView(mark, () => this.options.marker.rects(mark), window);
    await this.openCard(mark, true);
  }

  openTerm(term: string): Promise<void> {
    const places = visibleMarks(this.options.marker).filter((mark) => mark.term === term);
    const at = this.opened ? places.indexOf(this.opened) : -1;
    return this.goTo(places[(at + 1) % places.length]);
  }

  /** Our host is put in only once the page has loaded: until then it puts itself together. */
  read(): void {
    whenLoaded(this.document, () => void this.announceOnce(), this.signal);
  }

  private async announceOnce(): Promise<void> {
    if (this.announced) return;
    const slices = new Slices();
    const count = await countSeenTerms(this.options.marker.marks(), slices);
    if (this.announced || count === 0 || this.signal.aborted) return;
    this.announced = true;
    const language = await this.options.announceIn();
    const surfaces = language === null ? null : await this.load();
    await slices.rest();
    if (language !== null && !this.signal.aborted) surfaces?.announceFound(count, language);
  }
}

/** Cards and panel for the marks of a document, until the signal aborts. */
export function createPageSession(
  document: Document,
  options: PageSessionOptions,
  signal: AbortSignal,
): PageSession {
  return new Session(document, options, signal);
}

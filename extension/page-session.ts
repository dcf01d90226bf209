import { readIndex } from '../shared/bundle/index-file.ts';
import { announce } from '../shared/card/announcer.ts';
import { CARD_STYLE } from '../shared/card/card-style.ts';
import { createCards } from '../shared/card/cards.tsx';
import { createHost } from '../shared/card/host.ts';
import { PANEL_STYLE } from '../shared/card/panel-style.ts';
import { createPanel } from '../shared/card/panels.tsx';
import { TOKENS } from '../shared/card/tokens.ts';
import { type Marker, startMarker } from '../shared/marker.ts';
import { bringIntoView } from '../shared/page/bring-into-view.ts';
import { isVisible } from '../shared/page/is-visible.ts';
import type { Mark } from '../shared/page/mark.ts';
import { stringsFor } from '../shared/strings/strings.ts';
import { askBackground } from './ask-background.ts';
import type { ExplainAnswer, LanguagesAnswer } from './messages.ts';

/** One page while it is marked. */
export interface PageSession {
  readonly marker: Marker;
  /** Opens the list of every term. */
  readonly openPanel: () => Promise<void>;
  /** Opens the card of the next marked word, or of the one before. */
  readonly step: (by: 1 | -1) => Promise<void>;
}

/** Marks a document and shows cards and panel on it, until the signal aborts. */
export function startPageSession(document: Document, signal: AbortSignal): PageSession {
  const host = createHost(document, [TOKENS, CARD_STYLE, PANEL_STYLE], signal);
  let asked: Mark | null = null;
  let opened: Mark | null = null;
  let announced = false;

  const cards = createCards(
    host,
    () => {
      opened = null;
      marker.setOpen(null);
      panel.setCurrent(null);
    },
    signal,
  );
  const panel = createPanel(host, signal);

  /** Why a word has its meaning here, in the page's own words; null where it has only one. */
  const whyOf = ({ hit: { reason }, run, language }: Mark) => {
    if (reason?.kind !== 'near') return reason;
    return { kind: 'near' as const, word: run.text.slice(reason.start, reason.end), language };
  };

  const openCard = async (mark: Mark, takesFocus: boolean) => {
    asked = mark;
    const answer = await askBackground<ExplainAnswer>({
      type: 'explain',
      terms: [{ term: mark.term, place: mark.hit.form.place ?? null }],
    });
    const [term] = answer?.terms ?? [];
    // By now she may have asked for another word, or left this one.
    if (!answer || !term || asked !== mark || signal.aborted) return;
    const why = whyOf(mark);
    cards.open({
      ...term,
      why,
      language: answer.language,
      rects: () => marker.rects(mark),
      word: mark.start.node,
      takesFocus,
    });
    opened = mark;
    marker.setOpen(mark);
    panel.setCurrent(mark.term);
  };

  const visibleMarks = () => marker.marks().filter((mark) => isVisible(mark));

  /** Brings a mark into view and opens its card. */
  const goTo = async (mark: Mark | undefined) => {
    if (!mark) return;
    bringIntoView(mark, () => marker.rects(mark), window);
    await openCard(mark, true);
  };

  const openTerm = (term: string) => {
    const places = visibleMarks().filter((mark) => mark.term === term);
    const at = opened ? places.indexOf(opened) : -1;
    return goTo(places[(at + 1) % places.length]);
  };

  const openPanel = async () => {
    const counts = new Map<string, number>();
    for (const { term } of visibleMarks()) counts.set(term, (counts.get(term) ?? 0) + 1);
    const terms = [...counts.keys()].map((term) => ({ term, place: null }));
    const answer = await askBackground<ExplainAnswer>({ type: 'explain', terms });
    if (!answer || signal.aborted) return;
    const rows = answer.terms.map(({ explanation, english }) => ({
      explanation,
      english: english?.equivalent ?? null,
      count: counts.get(explanation.term) ?? 0,
    }));
    panel.open({ rows, language: answer.language, onOpen: openTerm });
  };

  const step = (by: 1 | -1) => {
    const marks = visibleMarks();
    const at = opened ? marks.indexOf(opened) : by === 1 ? -1 : 0;
    return goTo(marks[(at + by + marks.length) % marks.length]);
  };

  const announceOnce = async () => {
    const count = new Set(visibleMarks().map(({ term }) => term)).size;
    if (announced || count === 0 || signal.aborted) return;
    announced = true;
    const answer = await askBackground<LanguagesAnswer>({ type: 'languages' });
    if (!answer || signal.aborted) return;
    announce(host(), stringsFor(answer.language)('found', { count }), answer.language);
  };

  const marker = startMarker(
    document,
    {
      prefix: 'termlight-ext',
      showing: 'first',
      loadIndex: async (language) => {
        const text = await askBackground<string>({ type: 'index', language });
        return text === null ? null : readIndex(text);
      },
      openCard: (mark) => void openCard(mark, false),
      closeCard: () => {
        asked = null;
        cards.close();
      },
      // Our host is put in only once the page has loaded: until then the page is still putting itself together.
      read: () => {
        if (document.readyState === 'complete') void announceOnce();
        else document.defaultView?.addEventListener('load', announceOnce, { once: true, signal });
      },
    },
    signal,
  );
  return { marker, openPanel, step };
}

import type { Strings } from '../strings/create-strings.ts';
import { announce } from './announcer.ts';
import { CARD_STYLE } from './card-style.ts';
import { type CardContent, createCards } from './cards.tsx';
import { createHost } from './host.ts';
import { PANEL_STYLE } from './panel-style.ts';
import { createPanel, type PanelContent } from './panels.tsx';
import { TOKENS } from './tokens.ts';

/** All that is shown over a page: card, list and announcement. */
export interface Surfaces {
  /** The card says its own words in the language of what it shows. */
  readonly openCard: (content: Omit<CardContent, 't'>) => void;
  readonly closeCard: () => void;
  readonly openPanel: (content: Omit<PanelContent, 't'>) => void;
  /** Says which term's card is open, or null. */
  readonly setCurrent: (term: string | null) => void;
  /** Tells those who listen how many terms the page has. */
  readonly announceFound: (count: number, language: string) => void;
}

/** What surfaces need of their product. */
export interface SurfacesOptions {
  readonly stringsFor: (language: string) => Strings;
  /** Told whenever a card has closed. */
  readonly cardClosed: () => void;
  /** Told whenever the panel has closed. */
  readonly panelClosed?: () => void;
}

/** Surfaces of a document, in one host of their own that the signal takes off the page. */
export function createSurfaces(
  document: Document,
  { stringsFor, cardClosed, panelClosed = () => {} }: SurfacesOptions,
  signal: AbortSignal,
): Surfaces {
  const host = createHost(document, [TOKENS, CARD_STYLE, PANEL_STYLE], signal);
  const cards = createCards(host, cardClosed, signal);
  const panel = createPanel(host, panelClosed, signal);
  return {
    openCard: (content) => cards.open({ ...content, t: stringsFor(content.language) }),
    closeCard: cards.close,
    openPanel: (content) => panel.open({ ...content, t: stringsFor(content.language) }),
    setCurrent: panel.setCurrent,
    announceFound: (count, language) =>
      announce(host(), stringsFor(language)('found', { count }), language),
  };
}

import type { FunctionComponent } from 'preact';
import type { Strings } from '../strings/create-strings.ts';
import { announce } from './announcer.ts';
import type { BesideProps } from './Beside.tsx';
import { CARD_STYLE } from './card-style.ts';
import { type CardContent, createCards } from './cards.tsx';
import { createHost } from './host.ts';
import { PANEL_STYLE } from './panel-style.ts';
import { createPanel, type PanelContent } from './panels.tsx';
import { type PrintedContent, printTerms } from './print-terms.tsx';
import { PRINTED_STYLE } from './printed-style.ts';
import { NO_SITE_LINES, type SiteLines } from './site-lines.ts';
import { TOKENS } from './tokens.ts';

/** All that is shown over a page: card, list and announcement. */
export interface Surfaces {
  /** The card says its own words in the language of what it shows. */
  readonly openCard: (content: Omit<CardContent, 't'>) => void;
  readonly closeCard: () => void;
  readonly openPanel: (content: Omit<PanelContent, 't'>) => void;
  /** Prints the page, with these terms after it. */
  readonly print: (content: Omit<PrintedContent, 't'>) => void;
  /** Says which term's card is open, or null. */
  readonly setCurrent: (term: string | null) => void;
  /** Tells those who listen how many terms the page has. */
  readonly announceFound: (count: number, language: string) => void;
}

/** What surfaces need of their product. */
export interface SurfacesOptions {
  readonly stringsFor: (language: string) => Strings;
  /** What the page's owner wants said with every explanation; nothing if absent. */
  readonly site?: SiteLines;
  /** `closed`: the page's own scripts can't look in. `open` if absent. */
  readonly tree?: ShadowRootMode;
  /** Shows the second language in a card; absent where a product has none. */
  readonly Beside?: FunctionComponent<BesideProps>;
  /** A style sheet after ours; none if absent. */
  readonly style?: string;
  /** Told whenever a card has closed. */
  readonly cardClosed: () => void;
  /** Told whenever the panel has closed. */
  readonly panelClosed?: () => void;
}

/** Surfaces of a document, in one host of their own that the signal takes off the page. */
export function createSurfaces(
  document: Document,
  {
    stringsFor,
    site = NO_SITE_LINES,
    tree,
    style = '',
    Beside,
    cardClosed,
    panelClosed = () => {},
  }: SurfacesOptions,
  signal: AbortSignal,
): Surfaces {
  const styles = [TOKENS, CARD_STYLE, PANEL_STYLE, PRINTED_STYLE, style];
  const host = createHost(document, { styles, tree }, signal);
  const cards = createCards(host, { site, Beside, closed: cardClosed }, signal);
  const panel = createPanel(host, { notices: site.notices, closed: panelClosed }, signal);
  return {
    openCard: (content) => cards.open({ ...content, t: stringsFor(content.language) }),
    closeCard: cards.close,
    openPanel: (content) => panel.open({ ...content, t: stringsFor(content.language) }),
    print: (content) =>
      printTerms(host(), { ...content, site, t: stringsFor(content.language) }, signal),
    setCurrent: panel.setCurrent,
    announceFound: (count, language) =>
      announce(host(), stringsFor(language)('found', { count }), language),
  };
}

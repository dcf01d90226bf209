import { render } from 'preact';
import type { Explanation } from '../bundle/explanation.ts';
import { directionOf } from '../language/languages.ts';
import { stringsFor } from '../strings/strings.ts';
import { Card } from './Card.tsx';
import { CARD_STYLE } from './card-style.ts';
import { createHost } from './host.ts';
import { startPlacing } from './place-card.ts';

/** What one card shows, and where. */
export interface CardContent {
  readonly explanation: Explanation;
  /** The term's name in English; null where the card is in English. */
  readonly english: string | null;
  /** BCP 47 tag of the reader's language, for the card's own words. */
  readonly language: string;
  /** The word's boxes now, in viewport coordinates. */
  readonly rects: () => readonly DOMRect[];
  /** The element the word stands in: what scrolls it moves the card. */
  readonly context: Element;
}

/** Shows one card at a time. */
export interface Cards {
  readonly open: (content: CardContent) => void;
  readonly close: () => void;
}

/**
 * Cards for a document; the host element is added with the first.
 *
 * @param closed - told whenever a card has closed.
 * @param signal - closes the card and takes the host off the page.
 */
export function createCards(document: Document, closed: () => void, signal: AbortSignal): Cards {
  let surface: HTMLElement | undefined;
  let showing: AbortController | undefined;

  const makeSurface = () => {
    const element = document.createElement('section');
    element.className = 'card';
    element.popover = 'manual';
    element.setAttribute('role', 'dialog');
    element.setAttribute('aria-labelledby', 'title');
    createHost(document, CARD_STYLE, signal).append(element);
    return element;
  };

  const close = () => {
    if (!showing || !surface) return;
    showing.abort();
    showing = undefined;
    surface.hidePopover();
    render(null, surface);
    closed();
  };

  const open = ({ explanation, english, language, rects, context }: CardContent) => {
    showing?.abort();
    showing = new AbortController();
    surface ??= makeSurface();
    surface.lang = language;
    surface.dir = directionOf(language);
    const t = stringsFor(language);
    render(<Card explanation={explanation} english={english} t={t} onClose={close} />, surface);
    surface.scrollTop = 0;
    surface.showPopover();
    startPlacing(surface, rects, { context, gone: close }, showing.signal);
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.key === 'Escape') close();
      },
      { signal: showing.signal },
    );
  };

  signal.addEventListener('abort', close);
  return { open, close };
}

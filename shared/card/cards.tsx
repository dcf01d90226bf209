import { render } from 'preact';
import type { Explanation } from '../bundle/explanation.ts';
import type { LocalCall } from '../bundle/layer.ts';
import { directionOf } from '../language/languages.ts';
import type { Strings } from '../strings/create-strings.ts';
import { Card, type CardProps } from './Card.tsx';
import { startPlacing } from './place-card.ts';
import type { Settled } from './SettledLine.tsx';
import { createSurface } from './surface.ts';
import type { Why } from './WhyLine.tsx';

/** What one card shows, and where. */
export interface CardContent {
  readonly explanation: Explanation;
  /** The same term in the language she wants beside hers; null for none. */
  readonly second: Explanation | null;
  /** Brings the same term's text in English; null if it can't be had. */
  readonly loadEnglish: () => Promise<Explanation | null>;
  /** What the page's place calls it; null where it has no name of its own. */
  readonly local: LocalCall | null;
  /** What the programme calls it, where the page's word is a wrong one; else null. */
  readonly settled: Settled | null;
  /** Why the word has this meaning here, where it may have another; else null. */
  readonly why: Why | null;
  /** BCP 47 tag of the reader's language. */
  readonly language: string;
  /** The card's own words, in that language. */
  readonly t: Strings;
  /** The word's boxes now, in viewport coordinates. */
  readonly rects: () => readonly DOMRect[];
  /** Where the word stands, in the page or in a frame of it: what scrolls it moves the card. */
  readonly word: Node;
  /** True if the focus goes into the card: it was asked for by key or from the panel. */
  readonly takesFocus: boolean;
}

/** Shows one card at a time. */
export interface Cards {
  readonly open: (content: CardContent) => void;
  readonly close: () => void;
}

/**
 * Cards for a document.
 *
 * @param root - gives the shadow root they live in.
 * @param site - what the page's owner wants said on each.
 * @param Beside - shows the second language; absent where a product has none.
 * @param closed - told whenever a card has closed.
 * @param signal - closes the card.
 */
export function createCards(
  root: () => ShadowRoot,
  { site, Beside, closed }: Pick<CardProps, 'site' | 'Beside'> & { closed: () => void },
  signal: AbortSignal,
): Cards {
  const surface = createSurface(root, 'card', 'title', () => close());
  const { element } = surface;
  let showing: AbortController | undefined;

  const close = () => {
    if (!showing) return;
    showing.abort();
    showing = undefined;
    surface.hide();
    render(null, element);
    closed();
  };

  const open = (content: CardContent) => {
    const { language, t, rects, word, takesFocus, ...shown } = content;
    const { explanation } = shown;
    showing?.abort();
    showing = new AbortController();
    element.lang = language;
    element.dir = directionOf(language);
    // A new key for each term: what was turned to English in the last card is not in this one.
    render(
      <Card
        key={`${explanation.language} ${explanation.term}`}
        {...shown}
        site={site}
        Beside={Beside}
        t={t}
        onClose={close}
      />,
      element,
    );
    element.scrollTop = 0;
    surface.show(takesFocus ? element.querySelector<HTMLElement>('h2') : null, word);
    startPlacing(element, rects, close, showing.signal);
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // One press closes one thing: the list and the page's dialog behind the card stay.
      event.preventDefault();
      event.stopPropagation();
      close();
    };
    // Who pressed a word in a frame has the focus there.
    for (const one of new Set([document, word.ownerDocument ?? document])) {
      one.addEventListener('keydown', onKey, { capture: true, signal: showing.signal });
    }
  };

  signal.addEventListener('abort', close);
  return { open, close };
}

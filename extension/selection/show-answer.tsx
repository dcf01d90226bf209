import { render } from 'preact';
import { BESIDE_STYLE } from '../../shared/card/beside-style.ts';
import { CARD_STYLE } from '../../shared/card/card-style.ts';
import { createHost } from '../../shared/card/host.ts';
import { PANEL_STYLE } from '../../shared/card/panel-style.ts';
import { startPlacing } from '../../shared/card/place-card.ts';
import { createSurface } from '../../shared/card/surface.ts';
import { TOKENS } from '../../shared/card/tokens.ts';
import { directionOf } from '../../shared/language/languages.ts';
import { SelectionAnswer, type SelectionAnswerProps } from './SelectionAnswer.tsx';
import { SELECTION_STYLE } from './selection-style.ts';

/** What is shown beside selected words. */
export interface ShownAnswer extends Omit<SelectionAnswerProps, 'onClose'> {
  /** A style sheet after ours. */
  readonly style: string;
  /** The words' boxes now, in viewport coordinates. */
  readonly rects: () => readonly DOMRect[];
}

/**
 * Shows the answer to a selection beside it, with the focus in it, until it is closed: by its button,
 * Escape, a press elsewhere, or because the words have left the page.
 *
 * @param control - aborted once it is closed; aborting it closes it.
 */
export function showAnswer(
  document: Document,
  { rects, style, ...content }: ShownAnswer,
  control: AbortController,
): void {
  const { signal } = control;
  const styles = [TOKENS, CARD_STYLE, BESIDE_STYLE, PANEL_STYLE, SELECTION_STYLE, style];
  const root = createHost(document, { styles, tree: 'closed' }, signal);
  const close = () => control.abort();
  const surface = createSurface(root, 'card', 'title', close);
  const { element } = surface;
  const { language } = content.answer;
  signal.addEventListener('abort', () => {
    surface.hide();
    render(null, element);
  });
  element.lang = language;
  element.dir = directionOf(language);
  render(<SelectionAnswer {...content} onClose={close} />, element);
  surface.show(element.querySelector<HTMLElement>('h2'));
  startPlacing(element, rects, close, signal);
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      close();
    },
    { capture: true, signal },
  );
  document.addEventListener(
    'pointerdown',
    (event) => {
      // What is pressed in a closed tree is told as its host.
      if (!event.composedPath().includes(root().host)) close();
    },
    { capture: true, signal },
  );
}

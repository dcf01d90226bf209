import { render } from 'preact';
import { directionOf } from '../language/languages.ts';
import type { Strings } from '../strings/create-strings.ts';
import { Panel, type PanelRow } from './Panel.tsx';
import type { Notice } from './site-lines.ts';
import { createSurface } from './surface.ts';

/** What the panel shows. */
export interface PanelContent {
  readonly rows: readonly PanelRow[];
  /** BCP 47 tag of the reader's language. */
  readonly language: string;
  /** The panel's own words, in that language. */
  readonly t: Strings;
  /** The reader chose a term: its next place is to be shown. */
  readonly onOpen: (term: string) => void;
}

/** The list of every term on the page. */
export interface PanelSurface {
  readonly open: (content: PanelContent) => void;
  readonly close: () => void;
  /** Says which term's card is open, or null. */
  readonly setCurrent: (term: string | null) => void;
}

/**
 * The panel of a document.
 *
 * @param root - gives the shadow root it lives in.
 * @param notices - what the page's owner wants said in it.
 * @param closed - told whenever it has closed.
 * @param signal - closes it.
 */
export function createPanel(
  root: () => ShadowRoot,
  { notices, closed }: { notices: readonly Notice[]; closed: () => void },
  signal: AbortSignal,
): PanelSurface {
  const surface = createSurface(root, 'panel', 'panel-title', () => close());
  const { element } = surface;
  let content: PanelContent | undefined;
  let current: string | null = null;
  let open = new AbortController();

  const close = () => {
    if (!content) return;
    open.abort();
    content = undefined;
    surface.hide();
    render(null, element);
    closed();
  };

  const draw = () => {
    if (!content) return;
    const { rows, language, t, onOpen } = content;
    render(
      <Panel
        rows={rows}
        current={current}
        language={language}
        notices={notices}
        t={t}
        onOpen={onOpen}
        onClose={close}
      />,
      element,
    );
  };

  signal.addEventListener('abort', close);
  return {
    open(next) {
      content = next;
      element.lang = next.language;
      element.dir = directionOf(next.language);
      draw();
      surface.show(element.querySelector<HTMLElement>('h2'));
      open.abort();
      open = new AbortController();
      document.addEventListener(
        'keydown',
        (event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          close();
        },
        { signal: open.signal },
      );
    },
    close,
    setCurrent(term) {
      current = term;
      draw();
    },
  };
}

import { createHost } from '../card/host.ts';
import { PANEL_STYLE } from '../card/panel-style.ts';
import { createPanel } from '../card/panels.tsx';
import { TOKENS } from '../card/tokens.ts';
import { countTerms } from '../page/count-terms.ts';
import type { Mark } from '../page/mark.ts';
import type { Strings } from '../strings/create-strings.ts';
import type { MarkedDocument } from './marked-document.ts';
import type { Told } from './told.ts';

/** What the list shows. */
export interface ListContent {
  readonly marked: MarkedDocument;
  readonly told: Told;
  /** The reader's language, a tag of ours. */
  readonly language: string;
  readonly t: Strings;
}

/** The list of a text's words: the same that opens over pages. */
export interface WordList {
  /** @param choose - told which mark the reader chose: the first that is shown of its term. */
  readonly open: (content: ListContent, choose: (mark: Mark) => void) => void;
  readonly close: () => void;
}

/** The list of words of one reading view, closed for good when the signal aborts. */
export function createWordList(document: Document, signal: AbortSignal): WordList {
  const host = createHost(document, { styles: [TOKENS, PANEL_STYLE] }, signal);
  const panel = createPanel(host, { notices: [], closed: () => {} }, signal);
  return {
    open({ marked, told, language, t }, choose) {
      const counts = countTerms(marked.marks);
      const shown = marked.blocks.flatMap(({ marks }) => marks);
      const rows = [...told.values()].map(({ explanation }) => ({
        explanation,
        count: counts.get(explanation.term) ?? 0,
        settled: null,
      }));
      const onOpen = (term: string) => {
        const mark = shown.find((one) => one.term === term);
        if (mark) choose(mark);
      };
      panel.open({ rows, language, t, onOpen });
    },
    close: panel.close,
  };
}

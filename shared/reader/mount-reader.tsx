import { render } from 'preact';
import type { Given } from '../documents/given.ts';
import { SHEET_STYLE } from '../handout/sheet-style.ts';
import { ReaderApp } from './ReaderApp.tsx';
import type { ReaderActions } from './reader-context.ts';
import type { MountedReader, ReaderChoices, ReaderOptions } from './reader-options.ts';
import { ReaderSession } from './reader-session.ts';
import { NOTHING, type ReaderState } from './reader-state.ts';
import { READER_STYLE } from './reader-style.ts';
import { takeDrops } from './take-drops.ts';
import { secondOf } from './told.ts';
import { createWordList } from './word-list.ts';

/** Puts our style into a document until the signal aborts. */
function addStyle(document: Document, signal: AbortSignal): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(READER_STYLE + SHEET_STYLE);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  signal.addEventListener('abort', () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  });
}

/**
 * Puts the reading view into an element of ours: ways to give a page or a letter, then its text with
 * marks and explanations. All of it is kept in memory only, and is gone when the signal aborts. Its
 * style is put into the document with it.
 *
 * @param root - empty; the view in it says its own language and direction.
 */
export function mountReader(
  root: HTMLElement,
  options: ReaderOptions,
  signal: AbortSignal,
): MountedReader {
  const document = root.ownerDocument;
  const { source, pdfFolder, today, chose, cleared } = options;
  let choices: ReaderChoices = options;
  let state: ReaderState = NOTHING;
  const list = createWordList(document, signal);
  const session = new ReaderSession({
    source,
    pdfFolder,
    languages: () => choices,
    changed: (next) => {
      state = next;
      draw();
    },
  });

  const change = (changed: Partial<ReaderChoices>) => {
    const before = choices;
    choices = { ...choices, ...changed };
    draw();
    const isOther =
      before.language !== choices.language || before.secondLanguage !== choices.secondLanguage;
    if (isOther) void session.explain();
  };
  const clear = () => {
    list.close();
    session.clear(true);
  };
  const actions: ReaderActions = {
    chooseLanguage: (language) => chose({ language }),
    chooseSecond(secondLanguage) {
      change({ secondLanguage });
      chose({ secondLanguage });
    },
    chooseSize(textSize) {
      change({ textSize });
      chose({ textSize });
    },
    clear() {
      clear();
      cleared();
    },
  };
  const read = (given: Given) => void session.read(given);

  const draw = () => {
    if (signal.aborted) return;
    const { t, language, secondLanguage, textSize } = choices;
    const second = secondOf(language, secondLanguage);
    render(
      <ReaderApp
        state={state}
        context={{ t, language, second, textSize, available: source.languages }}
        actions={actions}
        list={list}
        tellIn={(languages) => session.tellIn(languages)}
        today={today}
        onGive={read}
        onAgain={() => void session.explain()}
        onOther={() => session.clear(false)}
      />,
      root,
    );
  };

  addStyle(document, signal);
  takeDrops(document, (file) => read({ kind: 'file', file }), signal);
  signal.addEventListener('abort', () => {
    session.clear(false);
    render(null, root);
  });
  if (options.given) read(options.given);
  else draw();
  return { read, change, clear };
}

import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Given } from '../documents/given.ts';
import { directionOf } from '../language/languages.ts';
import { useOpening } from './ReaderText.tsx';
import { ReadingView } from './ReadingView.tsx';
import { ReadView } from './ReadView.tsx';
import type { ReaderActions, ReaderContext } from './reader-context.ts';
import type { ReaderState } from './reader-state.ts';
import { StartView } from './StartView.tsx';
import type { TellIn } from './told.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import { useSheets } from './use-sheets.ts';
import type { WordList } from './word-list.ts';

interface ReaderAppProps {
  readonly state: ReaderState;
  readonly context: ReaderContext;
  readonly actions: ReaderActions;
  readonly list: WordList;
  readonly tellIn: TellIn;
  /** Today, as YYYY-MM-DD. */
  readonly today: () => string;
  readonly onGive: (given: Given) => void;
  readonly onAgain: () => void;
  /** Goes back to the start without saying that all is cleared. */
  readonly onOther: () => void;
}

/** What always stands on top: the list of words, and the way out. */
function Bar({ state, context, actions, onList }: ReaderAppProps & { onList: () => void }): VNode {
  const { t } = context;
  const count = state.kind === 'read' ? (state.told?.size ?? 0) : 0;
  return (
    <div class="tl-bar">
      {count > 0 && (
        <button type="button" class="tl-button" onClick={onList}>
          {t('reader.allWords', { count })}
        </button>
      )}
      <button type="button" class="tl-button tl-clear" onClick={actions.clear}>
        {t('reader.clear')}
      </button>
    </div>
  );
}

/** The whole reading view. */
export function ReaderApp(props: ReaderAppProps): VNode {
  const { state, context, actions, list, tellIn, today, onGive, onAgain, onOther } = props;
  const { t, language, textSize } = context;
  const told = state.kind === 'read' ? state.told : null;
  const marked = state.kind === 'read' ? state.marked : null;
  const [open, opening] = useOpening(marked, told);
  const [isHandout, setHandout] = useState(false);
  // Who it is for is nobody's to keep: it goes with the text.
  const [handoutLanguage, setHandoutLanguage] = useState<string | null>(null);
  const sheets = useSheets(marked !== null);
  useEffect(() => {
    setHandout(false);
    setHandoutLanguage(null);
  }, [marked]);
  useEffect(() => list.close(), [marked, isHandout, list]);
  const body = useKeptFocus(`${state.kind} ${isHandout}`);

  const openList = () => {
    if (!marked || !told) return;
    list.open({ marked, told, language, t }, (mark) => {
      list.close();
      if (open?.mark !== mark) opening.toggle(mark, true);
      opening.words.get(mark)?.scrollIntoView({ block: 'center' });
    });
  };
  return (
    <div class="tl-reader" lang={language} dir={directionOf(language)} data-size={textSize}>
      <Bar {...props} onList={openList} />
      <div class="tl-body" ref={body} tabIndex={-1}>
        {state.kind === 'start' && (
          <StartView fault={state.fault} isCleared={state.isCleared} t={t} onGive={onGive} />
        )}
        {state.kind === 'reading' && (
          <ReadingView progress={state.progress} t={t} onStop={onOther} />
        )}
        {state.kind === 'read' && !isHandout && (
          <ReadView
            state={state}
            context={context}
            actions={actions}
            open={open}
            opening={opening}
            sheets={sheets}
            onHandout={() => setHandout(true)}
            onAgain={onAgain}
            onOther={onOther}
          />
        )}
        {state.kind === 'read' && isHandout && state.told && sheets && (
          <sheets.HandoutView
            marked={state.marked}
            told={state.told}
            context={context}
            language={handoutLanguage ?? language}
            tellIn={tellIn}
            today={today()}
            onLanguage={setHandoutLanguage}
            onPrint={() => window.print()}
            onBack={() => setHandout(false)}
            onClear={actions.clear}
          />
        )}
      </div>
    </div>
  );
}

import type { VNode } from 'preact';
import { ListenToText } from './ListenButton.tsx';
import type { Opening, OpenMark } from './opening.ts';
import { ReaderText } from './ReaderText.tsx';
import type { ReaderActions, ReaderContext } from './reader-context.ts';
import type { ReaderState } from './reader-state.ts';
import { SavePanel } from './SavePanel.tsx';
import { saveFile } from './save-file.ts';
import { Tools } from './Tools.tsx';
import type { Sheets } from './use-sheets.ts';
import { VoiceLine } from './VoiceLine.tsx';

interface ReadViewProps {
  readonly state: Extract<ReaderState, { kind: 'read' }>;
  readonly context: ReaderContext;
  readonly actions: ReaderActions;
  readonly open: OpenMark | null;
  readonly opening: Opening;
  /** What can be taken along; null until it is loaded. */
  readonly sheets: Sheets | null;
  readonly onHandout: () => void;
  /** Asks for the explanations once more. */
  readonly onAgain: () => void;
  readonly onOther: () => void;
}

/** How many words are explained, or why none is. */
function StandLine({ state, context, onAgain }: ReadViewProps): VNode {
  const { marked, told, hasFailed } = state;
  const { t } = context;
  if (hasFailed) {
    return (
      <p class="tl-fault">
        {t('reader.failed')}{' '}
        <button type="button" class="tl-button" onClick={onAgain}>
          {t('reader.again')}
        </button>
      </p>
    );
  }
  if (marked.language === null) return <p>{t('reader.unknownLanguage')}</p>;
  if (!told) return <p>{t('reader.reading')}</p>;
  return <p>{told.size ? t('reader.words', { count: told.size }) : t('reader.noWords')}</p>;
}

/** A text that was read: what can be done with it, and the text itself. */
export function ReadView(props: ReadViewProps): VNode {
  const { state, context, actions, open, opening, sheets, onHandout, onOther } = props;
  const { marked, told } = state;
  const { t, language, second } = context;
  const { title, cut } = marked.document;
  const hasHeading = marked.blocks.some(({ block }) => block.kind === 'heading');
  const spoken = [marked.language, language, second].filter((tag) => tag !== null);
  return (
    <>
      <section class="tl-about">
        <Tools context={context} actions={actions} />
        <div role="status">
          <StandLine {...props} />
        </div>
        {cut && <p class="tl-fault">{t('reader.cut', { ...cut })}</p>}
        <div class="tl-actions">
          {marked.language !== null && (
            <ListenToText marked={marked} language={marked.language} t={t} />
          )}
          {sheets && told !== null && told.size > 0 && (
            <>
              <button type="button" class="tl-button" onClick={onHandout}>
                {t('reader.handout')}
              </button>
              <SavePanel
                t={t}
                onSave={() => saveFile(sheets.annotatedFile(marked, told, context))}
              />
            </>
          )}
          <button type="button" class="tl-button" onClick={onOther}>
            {t('reader.other')}
          </button>
        </div>
        <VoiceLine languages={spoken} language={language} t={t} />
      </section>
      {!hasHeading && (
        <h1 class="tl-title">
          {/* A title of the text is in its language; one of our own is in the reader's. */}
          {title ? <bdi lang={marked.language ?? undefined}>{title}</bdi> : t('reader.untitled')}
        </h1>
      )}
      <ReaderText
        marked={marked}
        told={told}
        open={open}
        opening={opening}
        language={language}
        t={t}
      />
    </>
  );
}

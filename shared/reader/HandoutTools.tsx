import type { VNode } from 'preact';
import { LanguageField } from './LanguageField.tsx';
import type { ReaderContext } from './reader-context.ts';
import { SavePanel } from './SavePanel.tsx';
import type { HandoutTold } from './use-handout-told.ts';

interface HandoutToolsProps {
  /** The reader's own: what the tools are said in. */
  readonly context: ReaderContext;
  /** The handout's language, a tag of ours. */
  readonly language: string;
  readonly sheet: HandoutTold;
  /** True where no word is ticked. */
  readonly isEmpty: boolean;
  readonly onLanguage: (language: string) => void;
  readonly onPrint: () => void;
  readonly onAll: () => void;
  readonly onNone: () => void;
  readonly onSave: () => void;
  readonly onBack: () => void;
  readonly onClear: () => void;
}

/** What to do, or why there is no handout. */
function StandLine({
  context: { t },
  sheet: { told, hasFailed, again },
}: HandoutToolsProps): VNode {
  if (hasFailed) {
    return (
      <p class="tl-fault">
        {t('reader.failed')}{' '}
        <button type="button" class="tl-button" onClick={again}>
          {t('reader.again')}
        </button>
      </p>
    );
  }
  return <p>{t(told ? 'reader.sheet.choose' : 'reader.reading')}</p>;
}

/** What can be done with a handout; the way out stands here too, before all the boxes to tick. */
export function HandoutTools(props: HandoutToolsProps): VNode {
  const { context, language, sheet, isEmpty, onLanguage } = props;
  const { onPrint, onAll, onNone, onSave, onBack, onClear } = props;
  const { t, available } = context;
  const isOff = isEmpty || sheet.told === null;
  return (
    <section class="tl-about">
      <LanguageField
        id="tl-handout-language"
        label={t('reader.sheet.language')}
        value={language}
        tags={available}
        onChoose={onLanguage}
      />
      <div role="status">
        <StandLine {...props} />
      </div>
      <div class="tl-actions">
        <button type="button" class="tl-button tl-first" disabled={isOff} onClick={onPrint}>
          {t('reader.sheet.print')}
        </button>
        <button type="button" class="tl-button" onClick={onAll}>
          {t('reader.sheet.all')}
        </button>
        <button type="button" class="tl-button" onClick={onNone}>
          {t('reader.sheet.none')}
        </button>
        <SavePanel t={t} isOff={isOff} onSave={onSave} />
        <button type="button" class="tl-button" onClick={onBack}>
          {t('reader.back')}
        </button>
        <button type="button" class="tl-button tl-clear" onClick={onClear}>
          {t('reader.clear')}
        </button>
      </div>
    </section>
  );
}

import type { VNode } from 'preact';
import { LanguageField } from './LanguageField.tsx';
import type { ReaderActions, ReaderContext } from './reader-context.ts';
import type { TextSize } from './reader-options.ts';

const SIZES: readonly TextSize[] = ['normal', 'large', 'largest'];

interface ToolsProps {
  readonly context: ReaderContext;
  readonly actions: ReaderActions;
}

/** Languages and size of what is read. */
export function Tools({ context, actions }: ToolsProps): VNode {
  const { t, language, second, textSize, available } = context;
  return (
    <div class="tl-tools">
      <LanguageField
        id="tl-language"
        label={t('reader.language')}
        value={language}
        tags={available}
        onChoose={actions.chooseLanguage}
      />
      <LanguageField
        id="tl-second"
        label={t('reader.second')}
        value={second ?? language}
        // Her own language beside itself would say the same: it stands for none, first in the list.
        none={{ tag: language, text: t('reader.none') }}
        tags={[language, ...available.filter((tag) => tag !== language)]}
        onChoose={actions.chooseSecond}
      />
      <div class="tl-field">
        <label for="tl-size">{t('reader.size')}</label>
        <select
          id="tl-size"
          value={textSize}
          onChange={(event) => actions.chooseSize(event.currentTarget.value as TextSize)}
        >
          {SIZES.map((size) => (
            <option key={size} value={size}>
              {t(`reader.sizes.${size}`)}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}

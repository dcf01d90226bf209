import type { VNode } from 'preact';
import { languageRow } from '../language/languages.ts';
import type { ReaderActions, ReaderContext } from './reader-context.ts';
import type { TextSize } from './reader-options.ts';

const SIZES: readonly TextSize[] = ['normal', 'large', 'largest'];

interface ToolsProps {
  readonly context: ReaderContext;
  readonly actions: ReaderActions;
}

/** One choice among languages. */
function LanguageField({
  id,
  label,
  value,
  tags,
  none,
  onChoose,
}: {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly tags: readonly string[];
  /** The one that stands for none, and what is said for it. */
  readonly none?: { readonly tag: string; readonly text: string };
  readonly onChoose: (tag: string) => void;
}): VNode {
  return (
    <div class="tl-field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {tags.map((tag) => (
          <option key={tag} value={tag} lang={tag}>
            {tag === none?.tag ? none.text : (languageRow(tag)?.endonym ?? tag)}
          </option>
        ))}
      </select>
    </div>
  );
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

import type { VNode } from 'preact';
import { languageRow } from '../../../shared/language/languages.ts';
import { LanguageChoice } from '../../surface/LanguageChoice.tsx';
import type { Drawn } from '../../surface/start-surface.tsx';
import type { Save } from './save.ts';

/** The reader's language, and a second one. */
export function LanguageOptions({ drawn, save }: { drawn: Drawn; save: Save }): VNode {
  const { t, language, available, settings } = drawn;
  const second = available.filter((tag) => tag !== language);
  return (
    <section aria-labelledby="language">
      <h2 id="language">{t('options.language')}</h2>
      <LanguageChoice
        available={available}
        language={language}
        choose={(tag) => save({ language: tag })}
        t={t}
      />
      <p class="field">
        <label for="second">{t('options.second')}</label>
        <select
          id="second"
          value={settings.secondLanguage ?? ''}
          onChange={({ currentTarget }) => save({ secondLanguage: currentTarget.value || null })}
        >
          <option value="">{t('options.none')}</option>
          {second.map((tag) => (
            <option key={tag} value={tag} lang={tag}>
              {languageRow(tag)?.endonym ?? tag}
            </option>
          ))}
        </select>
      </p>
    </section>
  );
}

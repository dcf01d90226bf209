import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Suggestion } from '../../../shared/exchange/suggestion.ts';
import { writeSuggestionsCsv } from '../../../shared/exchange/suggestions-csv.ts';
import { writeSuggestionsJson } from '../../../shared/exchange/suggestions-json.ts';
import { directionOf, languageRow } from '../../../shared/language/languages.ts';
import { issueAddress, issueFields } from '../../../shared/saved/issue.ts';
import { REPOSITORY } from '../../../shared/saved/repository.ts';
import type { Strings } from '../../../shared/strings/create-strings.ts';
import { downloadText } from './download-text.ts';
import { TroubleLine } from './TroubleLine.tsx';
import { useKeptList } from './use-kept-list.ts';

/** All that an issue would say, before she opens it. */
function IssuePreview({ suggestion, t }: { suggestion: Suggestion; t: Strings }): VNode {
  const fields = issueFields(suggestion);
  return (
    <div class="issue">
      <p>{t('sidepanel.sends', { site: new URL(REPOSITORY).host })}</p>
      <dl>
        {fields.map(({ name, text }) => (
          <div key={name}>
            <dt>{t(`sidepanel.field.${name}`)}</dt>
            <dd>
              <bdi>{text}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      <p>
        <a class="button" href={issueAddress(fields)} target="_blank" rel="noopener noreferrer">
          {t('sidepanel.open')}
        </a>
      </p>
    </div>
  );
}

interface RowProps {
  readonly suggestion: Suggestion;
  readonly t: Strings;
  readonly onRemove: () => void;
}

/** One suggested word: what was kept with it, and what can become of it. */
function SuggestedRow({ suggestion, t, onRemove }: RowProps): VNode {
  const [isShown, setShown] = useState(false);
  const { word, language, sentence, address } = suggestion;
  return (
    <li>
      <b>
        <bdi lang={language} dir={directionOf(language)}>
          {word}
        </bdi>
      </b>
      <span class="more">
        <span lang={language}>{languageRow(language)?.endonym ?? language}</span>
      </span>
      {sentence !== null && (
        <p class="hint">
          <bdi>{sentence}</bdi>
        </p>
      )}
      {address !== null && (
        <p class="hint">
          <bdi>{address}</bdi>
        </p>
      )}
      <div class="bar">
        <button type="button" aria-expanded={isShown} onClick={() => setShown(!isShown)}>
          {t('sidepanel.send')}
        </button>
        <button type="button" onClick={onRemove}>
          {t('sidepanel.remove')}
        </button>
      </div>
      {isShown && <IssuePreview suggestion={suggestion} t={t} />}
    </li>
  );
}

/** The words a reader suggests: kept on the device until she exports or sends them. */
export function SuggestedWords({ t }: { readonly t: Strings }): VNode | null {
  const list = useKeptList<Suggestion>('suggestions', { type: 'suggestions' });
  const { items, trouble, ask } = list;
  if (items.length === 0 && trouble === null) return null;
  return (
    <section class="suggested" aria-labelledby="suggested">
      <h2 id="suggested">{t('sidepanel.suggested')}</h2>
      <TroubleLine trouble={trouble} t={t} />
      {items.length > 0 && (
        <>
          <p class="hint">{t('sidepanel.suggestedHint')}</p>
          <ul>
            {items.map((one) => (
              <SuggestedRow
                key={`${one.language} ${one.word}`}
                suggestion={one}
                t={t}
                onRemove={() => ask({ type: 'unsuggest', word: one.word, language: one.language })}
              />
            ))}
          </ul>
          <div class="bar">
            <button
              type="button"
              onClick={() =>
                downloadText('termlight-suggestions.csv', 'text/csv', writeSuggestionsCsv(items))
              }
            >
              {t('sidepanel.csv')}
            </button>
            <button
              type="button"
              onClick={() =>
                downloadText(
                  'termlight-suggestions.json',
                  'application/json',
                  writeSuggestionsJson(items),
                )
              }
            >
              {t('sidepanel.json')}
            </button>
          </div>
        </>
      )}
    </section>
  );
}

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Explanation } from '../bundle/explanation.ts';
import { directionOf } from '../language/languages.ts';
import type { Strings } from '../strings/strings.ts';
import { CloseButton } from './CloseButton.tsx';
import { HELP_SOURCE } from './help-source.ts';
import { matchesFilter } from './matches-filter.ts';
import { Notices } from './Notices.tsx';
import { Prose } from './Prose.tsx';
import { type Settled, SettledLine } from './SettledLine.tsx';
import { SourceLink } from './SourceLink.tsx';
import type { Notice } from './site-lines.ts';

/** One term of the page. */
export interface PanelRow {
  readonly explanation: Explanation;
  /** How many times it stands on the page. */
  readonly count: number;
  /** What the programme calls it, where the page has a wrong word for it; else null. */
  readonly settled: Settled | null;
}

interface PanelProps {
  /** In the order in which the page has them. */
  readonly rows: readonly PanelRow[];
  /** The term whose card is open, or null. */
  readonly current: string | null;
  /** BCP 47 tag of the reader's language. */
  readonly language: string;
  readonly notices: readonly Notice[];
  readonly t: Strings;
  readonly onOpen: (term: string) => void;
  readonly onClose: () => void;
}

/** Every term of the page as a button: the way for those who can't point at a mark. */
export function Panel({ rows, current, language, notices, t, onOpen, onClose }: PanelProps): VNode {
  const [typed, setTyped] = useState('');
  const found = rows.filter(({ explanation: { equivalent, english } }) =>
    matchesFilter(typed, [equivalent, english ?? '']),
  );
  // Said once she has typed: those who can't see the list hear what became of it.
  const told =
    typed.trim() === ''
      ? ''
      : found.length === 0
        ? t('panel.none')
        : t('panel.found', { count: found.length });
  return (
    <>
      <div class="head">
        <h2 id="panel-title" tabIndex={-1}>
          {t('panel.title', { count: rows.length })}
        </h2>
        <label for="filter">{t('panel.filter')}</label>
        <input
          id="filter"
          type="search"
          autocomplete="off"
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <CloseButton label={t('panel.close')} onClose={onClose} />
      </div>
      <p role="status">{told}</p>
      <ol>
        {found.map(({ explanation, count, settled }) => (
          <li key={explanation.term}>
            <button
              type="button"
              aria-current={explanation.term === current ? 'true' : undefined}
              onClick={() => onOpen(explanation.term)}
            >
              <b lang={explanation.language} dir={directionOf(explanation.language)}>
                <Prose text={explanation.equivalent} language={explanation.language} />
              </b>
              <span class="more">
                {explanation.english !== null &&
                  !matchesFilter(explanation.english, [explanation.equivalent]) && (
                    <bdi lang="en">{explanation.english}</bdi>
                  )}
                <span>{t('panel.places', { count })}</span>
                {settled !== null && (
                  <span class="settled">
                    <SettledLine settled={settled} explanation={explanation} t={t} />
                  </span>
                )}
              </span>
            </button>
          </li>
        ))}
      </ol>
      <p class="help">
        {t('panel.help')}
        <small>
          {t('sourceLabel')} <SourceLink source={HELP_SOURCE} beside={language} t={t} />
        </small>
      </p>
      <Notices notices={notices} />
    </>
  );
}

import type { VNode } from 'preact';
import type { Explanation } from '../bundle/explanation.ts';
import { directionOf } from '../language/languages.ts';
import type { Strings } from '../strings/strings.ts';
import { SourceLine } from './SourceLine.tsx';
import { statusSentence } from './status-sentence.ts';

interface CardProps {
  readonly explanation: Explanation;
  /** The term's name in English, to match the letter; null where the card is in English. */
  readonly english: string | null;
  readonly t: Strings;
  readonly onClose: () => void;
}

/** An exclamation mark in a circle (not reviewed) or a tick (reviewed); says nothing alone. */
function StatusIcon({ reviewed }: { readonly reviewed: boolean }): VNode {
  return (
    <svg
      width="14"
      height="14"
      viewBox="0 0 14 14"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
    >
      <circle cx="7" cy="7" r="6" stroke-width="1.5" />
      <path
        d={reviewed ? 'M4.2 7.2l2 2 3.6-4.2' : 'M7 3.6v4.2M7 9.6v.9'}
        stroke-width="1.6"
        stroke-linecap="round"
      />
    </svg>
  );
}

/** What opens on a word: its equivalent, what it means, and how far that can be trusted. */
export function Card({ explanation, english, t, onClose }: CardProps): VNode {
  const reviewed = explanation.status === 'reviewed';
  const { language, equivalent } = explanation;
  return (
    <>
      <header>
        <h2 id="title" lang={language} dir={directionOf(language)}>
          {equivalent}
        </h2>
        {english !== null && (
          <p class="english">
            {t('inEnglish')}{' '}
            <bdi lang="en">
              <b>{english}</b>
            </bdi>
          </p>
        )}
      </header>
      <button type="button" class="close" aria-label={t('close')} onClick={onClose}>
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" stroke="currentColor">
          <path d="M3 3l10 10M13 3L3 13" stroke-width="1.8" stroke-linecap="round" />
        </svg>
      </button>
      <p lang={language} dir={directionOf(language)}>
        {explanation.explanation}
      </p>
      <p class={reviewed ? 'status reviewed' : 'status'}>
        <StatusIcon reviewed={reviewed} />
        <span>{statusSentence(explanation, t)}</span>
      </p>
      <SourceLine explanation={explanation} t={t} />
    </>
  );
}

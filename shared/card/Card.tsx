import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Explanation } from '../bundle/explanation.ts';
import type { LocalCall } from '../bundle/layer.ts';
import { directionOf } from '../language/languages.ts';
import type { Strings } from '../strings/strings.ts';
import { CloseButton } from './CloseButton.tsx';
import { isolate } from './isolate.ts';
import { Notices } from './Notices.tsx';
import { Prose } from './Prose.tsx';
import { type Settled, SettledLine } from './SettledLine.tsx';
import { SourceLine } from './SourceLine.tsx';
import type { SiteLines } from './site-lines.ts';
import { statusSentence } from './status-sentence.ts';
import { useReader } from './use-reader.ts';
import { type Why, WhyLine } from './WhyLine.tsx';

interface CardProps {
  readonly explanation: Explanation;
  /** Brings the same term's text in English; null if it can't be had. */
  readonly loadEnglish: () => Promise<Explanation | null>;
  /** What the page's place calls it; null where it has no name of its own. */
  readonly local: LocalCall | null;
  /** What the programme calls it, where the page's word is a wrong one; else null. */
  readonly settled: Settled | null;
  /** Why the word has this meaning here, where it may have another; else null. */
  readonly why: Why | null;
  readonly site: SiteLines;
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

/** A triangle (listen) or a square (stop); says nothing alone. */
function PlayIcon({ playing }: { readonly playing: boolean }): VNode {
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" fill="currentColor">
      <path d={playing ? 'M2 2h8v8H2z' : 'M2 1l9 5-9 5z'} />
    </svg>
  );
}

/** What opens on a word: its equivalent, what it means, and how far that can be trusted. */
export function Card(props: CardProps): VNode {
  const { explanation, loadEnglish, local, settled, why, site, t, onClose } = props;
  /** The English text while it is shown. */
  const [text, setText] = useState<Explanation | null>(null);
  const shown = text ?? explanation;
  const reader = useReader(`${shown.equivalent}. ${shown.explanation}`, shown.language);
  const reviewed = shown.status === 'reviewed';
  const { language, english } = explanation;
  const turn = async () => setText(text ? null : await loadEnglish());
  return (
    <>
      <div class="head">
        <h2 id="title" tabIndex={-1} lang={language} dir={directionOf(language)}>
          <Prose text={explanation.equivalent} language={language} />
        </h2>
        {english !== null && (
          <p class="english">
            {t('inEnglish')}{' '}
            <bdi lang="en">
              <b>{english}</b>
            </bdi>
          </p>
        )}
        {local !== null && (
          <p class="english">
            {t('local', { place: isolate(local.place), name: isolate(local.name) })}
          </p>
        )}
        {settled !== null && (
          <p class="settled">
            <SettledLine settled={settled} explanation={explanation} t={t} />
          </p>
        )}
      </div>
      <CloseButton label={t('close')} onClose={onClose} />
      <p aria-live="polite" lang={shown.language} dir={directionOf(shown.language)}>
        <Prose text={shown.explanation} language={shown.language} />
      </p>
      {why !== null && (
        <WhyLine why={why} otherMeaning={shown.otherMeaning} language={shown.language} t={t} />
      )}
      <p class={reviewed ? 'status reviewed' : 'status'}>
        <StatusIcon reviewed={reviewed} />
        <span>{statusSentence(shown, t)}</span>
      </p>
      {(english !== null || reader !== null) && (
        <div class="bar">
          {reader !== null && (
            <button type="button" class="press first" onClick={reader.toggle}>
              <PlayIcon playing={reader.isReading} />
              {reader.isReading ? t('stop') : t('listen')}
            </button>
          )}
          {english !== null && (
            <button type="button" class="press" onClick={turn}>
              {text ? t('seeBack') : t('seeEnglish')}
            </button>
          )}
        </div>
      )}
      <SourceLine
        explanation={shown}
        more={local?.sources ?? []}
        whoseWords={site.whoseWords}
        t={t}
      />
      <Notices notices={site.notices} />
    </>
  );
}

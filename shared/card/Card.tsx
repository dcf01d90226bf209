import type { FunctionComponent, VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Explanation } from '../bundle/explanation.ts';
import type { LocalCall } from '../bundle/layer.ts';
import { directionOf } from '../language/languages.ts';
import type { Strings } from '../strings/strings.ts';
import type { BesideProps } from './Beside.tsx';
import { CloseButton } from './CloseButton.tsx';
import { isolate } from './isolate.ts';
import { Notices } from './Notices.tsx';
import { PlayIcon } from './PlayIcon.tsx';
import { Prose } from './Prose.tsx';
import { type Settled, SettledLine } from './SettledLine.tsx';
import { SourceLine } from './SourceLine.tsx';
import { StatusLine } from './StatusLine.tsx';
import type { SiteLines } from './site-lines.ts';
import { useReader } from './use-reader.ts';
import { type Why, WhyLine } from './WhyLine.tsx';

/** What a card shows, and what becomes of its buttons. */
export interface CardProps {
  readonly explanation: Explanation;
  /** The same term in the language she wants beside hers; null or absent for none. */
  readonly second?: Explanation | null;
  /** Shows it; absent where a product has no second language. */
  readonly Beside?: FunctionComponent<BesideProps> | undefined;
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

/** What opens on a word: its equivalent, what it means, and how far that can be trusted. */
export function Card(props: CardProps): VNode {
  const { explanation, second, Beside, loadEnglish, local, settled, why, site, t, onClose } = props;
  /** The English text while it is shown. */
  const [text, setText] = useState<Explanation | null>(null);
  const shown = text ?? explanation;
  const reader = useReader(`${shown.equivalent}. ${shown.explanation}`, shown.language);
  const { language } = explanation;
  // What stands beside it in English need not be said, or turned to, once more.
  const english = second?.language === 'en' ? null : explanation.english;
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
      <StatusLine explanation={shown} t={t} />
      {Beside && second && <Beside explanation={second} t={t} />}
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

import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Explanation } from '../bundle/explanation.ts';
import { CloseButton } from '../card/CloseButton.tsx';
import { isolate } from '../card/isolate.ts';
import { Prose } from '../card/Prose.tsx';
import { SourceLine } from '../card/SourceLine.tsx';
import { statusSentence } from '../card/status-sentence.ts';
import { WhyLine } from '../card/WhyLine.tsx';
import { directionOf, languageRow } from '../language/languages.ts';
import type { Mark } from '../page/mark.ts';
import { whyOf } from '../page/why-of.ts';
import type { Strings } from '../strings/create-strings.ts';
import { ListenButton } from './ListenButton.tsx';
import type { ToldTerm } from './told.ts';

interface NoteProps {
  readonly mark: Mark;
  readonly told: ToldTerm;
  /** True if the focus goes to it: it was asked for by key. */
  readonly takesFocus: boolean;
  readonly t: Strings;
  readonly onClose: () => void;
}

/** A term's text in one language. */
function Told({ text, t }: { readonly text: Explanation; readonly t: Strings }): VNode {
  const { language, equivalent, explanation } = text;
  return (
    <div class="tl-told" lang={language} dir={directionOf(language)}>
      <p class="tl-word">
        <Prose text={equivalent} language={language} />
      </p>
      <p>
        <Prose text={explanation} language={language} />
      </p>
      <ListenButton text={`${equivalent}. ${explanation}`} language={language} t={t} />
    </div>
  );
}

/** What a marked word means here, in one language or in two, and how far that can be trusted. */
export function Note({ mark, told, takesFocus, t, onClose }: NoteProps): VNode {
  const { explanation, second, local } = told;
  const element = useRef<HTMLElement>(null);
  useEffect(() => {
    if (takesFocus) element.current?.focus();
  }, [takesFocus]);
  const { english, otherMeaning, language } = explanation;
  const why = whyOf(mark);
  // One sentence where it is true of both texts.
  const statuses = [explanation, ...(second ? [second] : [])].map((one) => statusSentence(one, t));
  return (
    <section
      ref={element}
      class="tl-note"
      tabIndex={-1}
      aria-label={explanation.equivalent}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <CloseButton label={t('close')} onClose={onClose} />
      <Told text={explanation} t={t} />
      {english !== null && second?.language !== 'en' && (
        <p class="tl-small">
          {t('inEnglish')} <bdi lang="en">{english}</bdi>
        </p>
      )}
      {local !== null && (
        <p class="tl-small">
          {t('local', { place: isolate(local.place), name: isolate(local.name) })}
        </p>
      )}
      {second !== null && <Told text={second} t={t} />}
      {why !== null && <WhyLine why={why} otherMeaning={otherMeaning} language={language} t={t} />}
      <p class={explanation.status === 'reviewed' ? 'tl-status tl-good' : 'tl-status'}>
        {statuses[0]}
      </p>
      {second !== null && statuses[1] !== statuses[0] && (
        <p
          class={second.status === 'reviewed' ? 'tl-status tl-good' : 'tl-status'}
        >{`${languageRow(second.language)?.endonym}: ${statuses[1]}`}</p>
      )}
      <SourceLine explanation={explanation} more={local?.sources ?? []} t={t} />
    </section>
  );
}

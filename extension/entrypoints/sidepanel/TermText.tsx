import type { VNode } from 'preact';
import { Beside } from '../../../shared/card/Beside.tsx';
import { isolate } from '../../../shared/card/isolate.ts';
import { PlayIcon } from '../../../shared/card/PlayIcon.tsx';
import { Prose } from '../../../shared/card/Prose.tsx';
import { SourceLine } from '../../../shared/card/SourceLine.tsx';
import { StatusLine } from '../../../shared/card/StatusLine.tsx';
import { useReader } from '../../../shared/card/use-reader.ts';
import { directionOf } from '../../../shared/language/languages.ts';
import type { Strings } from '../../../shared/strings/create-strings.ts';
import type { ToldTerm } from '../../search-answers.ts';
import type { SavedWords } from './use-saved-words.ts';

interface TermTextProps {
  readonly told: ToldTerm;
  readonly saved: SavedWords;
  readonly t: Strings;
  /** Shows the word on the page; absent where it does not stand there. */
  readonly onJump?: (() => void) | undefined;
}

/** What one term means, how far that can be trusted, and what can be done with it. */
export function TermText({ told, saved, t, onJump }: TermTextProps): VNode {
  const { explanation, second, local } = told;
  const { term, language, equivalent } = explanation;
  const reader = useReader(`${equivalent}. ${explanation.explanation}`, language);
  const isSaved = saved.has(term);
  return (
    <div class="text">
      {local !== null && (
        <p class="hint">{t('local', { place: isolate(local.place), name: isolate(local.name) })}</p>
      )}
      <div class={second ? 'both' : undefined}>
        <div class="own">
          <p lang={language} dir={directionOf(language)}>
            <Prose text={explanation.explanation} language={language} />
          </p>
          <StatusLine explanation={explanation} t={t} />
        </div>
        {second && <Beside explanation={second} t={t} />}
      </div>
      <div class="bar">
        {onJump && (
          <button type="button" class="first" onClick={onJump}>
            {t('sidepanel.jump')}
          </button>
        )}
        {reader && (
          <button type="button" onClick={reader.toggle}>
            <PlayIcon playing={reader.isReading} /> {reader.isReading ? t('stop') : t('listen')}
          </button>
        )}
        <button
          type="button"
          onClick={() =>
            isSaved ? saved.unsave(term) : saved.save({ term, word: equivalent, language })
          }
        >
          {t(isSaved ? 'sidepanel.unsave' : 'sidepanel.save')}
        </button>
      </div>
      <SourceLine explanation={explanation} more={local?.sources ?? []} t={t} />
    </div>
  );
}

import type { VNode } from 'preact';
import { isolateFirstStrong } from '../../../shared/card/isolate.ts';
import type { SimilarTerm } from '../../../shared/contribute/similar-terms.ts';
import { directionOf } from '../../../shared/language/languages.ts';
import type { Strings } from '../../../shared/strings/create-strings.ts';

interface SimilarTermsProps {
  readonly similar: readonly SimilarTerm[];
  readonly t: Strings;
  /** Turns the draft into a correction of that term. */
  readonly onCorrect: (term: string) => void;
}

/** Terms that are there already under the same word or nearly so, so that nobody writes one twice. */
export function SimilarTerms({ similar, t, onCorrect }: SimilarTermsProps): VNode {
  return (
    <section class="similar" aria-live="polite">
      {similar.length > 0 && (
        <>
          <h2>{t('submit.similar.title')}</h2>
          <ul>
            {similar.map(({ entry, word, how }) => (
              <li key={`${entry.language} ${entry.term}`}>
                <p class="hint">
                  {how === 'same'
                    ? t('submit.similar.same', { word: isolateFirstStrong(word) })
                    : t('submit.similar.near', { word: isolateFirstStrong(word) })}
                </p>
                <p lang={entry.language} dir={directionOf(entry.language)}>
                  <b>{entry.equivalent}</b>. {entry.explanation}
                </p>
                <button type="button" class="press" onClick={() => onCorrect(entry.term)}>
                  {t('submit.similar.correct')}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

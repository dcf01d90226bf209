import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { AskedTerm } from '../../../shared/bundle/explained-term.ts';
import { directionOf } from '../../../shared/language/languages.ts';
import type { SavedWord } from '../../../shared/saved/saved-word.ts';
import type { Strings } from '../../../shared/strings/create-strings.ts';
import { askTerms } from '../../ask-terms.ts';
import type { ToldTerm } from '../../search-answers.ts';
import { SuggestedWords } from './SuggestedWords.tsx';
import { TermRow } from './TermRow.tsx';
import { TroubleLine } from './TroubleLine.tsx';
import type { SavedWords } from './use-saved-words.ts';

/** What to tell of the saved words, by term; null while it is being asked for, `failed` without an answer. */
function useTold(words: readonly SavedWord[]): ReadonlyMap<string, ToldTerm> | 'failed' | null {
  const [told, setTold] = useState<ReadonlyMap<string, ToldTerm> | 'failed' | null>(null);
  const ids = words.map(({ term }) => term).join(' ');
  useEffect(() => {
    const ask = async () => {
      const terms: AskedTerm[] = words.map(({ term }) => ({ term, place: null }));
      const answer = await askTerms(terms, '');
      setTold(answer ? new Map(answer.map((one) => [one.explanation.term, one])) : 'failed');
    };
    void ask();
  }, [ids]);
  return told;
}

/** A word that was saved, and that the glossary has no more. */
function Gone({ word, saved, t }: { word: SavedWord; saved: SavedWords; t: Strings }): VNode {
  return (
    <li class="gone">
      <b>
        <bdi lang={word.language} dir={directionOf(word.language)}>
          {word.word}
        </bdi>
      </b>
      <p class="hint">{t('sidepanel.gone')}</p>
      <button type="button" onClick={() => saved.unsave(word.term)}>
        {t('sidepanel.unsave')}
      </button>
    </li>
  );
}

/** The words a reader saved, and those she suggests. */
export function SavedPart({
  t,
  saved,
}: {
  readonly t: Strings;
  readonly saved: SavedWords;
}): VNode {
  const told = useTold(saved.words);
  return (
    <>
      <div class="top">
        <h2>{t('sidepanel.saved')}</h2>
        {saved.words.length === 0 && <p class="hint">{t('sidepanel.savedNone')}</p>}
        <TroubleLine trouble={saved.trouble} t={t} />
      </div>
      <ol class="rows">
        {told &&
          saved.words.map((word) => {
            const one = told === 'failed' ? null : told.get(word.term);
            if (one === undefined) return <Gone key={word.term} word={word} saved={saved} t={t} />;
            // Without an answer each stands as it was saved, and asks again when it is opened.
            const kept = { equivalent: word.word, language: word.language, english: null };
            const { equivalent, language, english } = one?.explanation ?? kept;
            return (
              <TermRow
                key={word.term}
                asked={{ term: word.term, place: null }}
                heading={{ text: equivalent, language }}
                english={english}
                told={one}
                saved={saved}
                isOpen={false}
                t={t}
              />
            );
          })}
      </ol>
      <SuggestedWords t={t} />
    </>
  );
}

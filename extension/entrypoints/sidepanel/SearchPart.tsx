import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { LONGEST, type Suggestion } from '../../../shared/exchange/suggestion.ts';
import type { Strings } from '../../../shared/strings/create-strings.ts';
import { askBackground } from '../../ask-background.ts';
import type { AskedWords } from '../../asked-words.ts';
import { isKept, type ListAnswer, type SearchAnswer } from '../../search-answers.ts';
import { FoundAs, WithWord } from '../../selection/FoundWord.tsx';
import { SuggestForm } from '../../selection/SuggestForm.tsx';
import { TermRow } from './TermRow.tsx';
import { TroubleLine } from './TroubleLine.tsx';
import { useLate } from './use-late.ts';
import type { SavedWords } from './use-saved-words.ts';
import { type Searched, useSearch } from './use-search.ts';

interface SearchPartProps {
  readonly t: Strings;
  readonly language: string;
  readonly available: readonly string[];
  /** Words she asked about elsewhere; null for none. */
  readonly asked: AskedWords | null;
  readonly saved: SavedWords;
}

async function keep(suggestion: Suggestion): Promise<boolean> {
  const answer = await askBackground<ListAnswer<Suggestion>>({ type: 'suggest', suggestion });
  return answer !== null && isKept(answer);
}

function hasExact({ rows }: SearchAnswer): boolean {
  return rows.some(({ how }) => how === 'exact');
}

/** True if nothing so much as begins with what was typed. */
function isUnknown({ rows }: SearchAnswer): boolean {
  return rows.every(({ how }) => how === 'near' || how === 'inside');
}

/** What was found, in one sentence. */
function Told({ searched, t }: { readonly searched: Searched; readonly t: Strings }): VNode | null {
  const { typed, answer } = searched;
  if (!answer) return null;
  if (!isUnknown(answer)) return <>{t('sidepanel.exact', { count: answer.rows.length })}</>;
  const sentence = (words: string) =>
    t(answer.rows.length ? 'selection.nearest' : 'selection.none', { words });
  return <WithWord sentence={sentence} word={{ text: typed, language: '' }} />;
}

/** Search of the whole glossary, with what to do about a word that is not in it. */
export function SearchPart({ t, available, asked, saved, language }: SearchPartProps): VNode {
  const [typed, setTyped] = useState(asked?.words ?? '');
  const field = useRef<HTMLInputElement>(null);
  // Who comes here, comes to type; or to read what she asked for.
  useEffect(() => field.current?.focus(), []);
  const searched = useSearch(typed);
  const isLate = useLate(typed.trim() !== '' && searched === null);
  const answer = searched?.answer;
  const word = searched?.typed.slice(0, LONGEST.word) ?? '';
  const isAsked = searched !== null && searched.typed === asked?.words;
  return (
    <>
      <div class="top">
        <label for="search">{t('sidepanel.search')}</label>
        <input
          id="search"
          type="search"
          autocomplete="off"
          aria-describedby="hint"
          ref={field}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <p id="hint" class="hint">
          {t('sidepanel.hint')}
        </p>
        <p role="status">
          {searched ? <Told searched={searched} t={t} /> : isLate && t('sidepanel.searching')}
        </p>
        <p role="alert">{searched && !answer && t('surface.unread')}</p>
        <TroubleLine trouble={saved.trouble} t={t} />
      </div>
      <ol class="rows">
        {answer?.rows.map((row, i) => (
          <TermRow
            key={row.term}
            asked={row}
            heading={row.heading}
            english={row.english}
            told={null}
            saved={saved}
            // What she asked for by name is told at once.
            isOpen={isAsked && i === 0 && row.how === 'exact'}
            t={t}
          >
            {row.foundAs && <FoundAs word={row.foundAs} t={t} />}
          </TermRow>
        ))}
      </ol>
      {answer && !hasExact(answer) && (
        <SuggestForm
          key={word}
          unknown={{
            word,
            language,
            sentence: null,
            address: isAsked ? (asked?.address ?? null) : null,
          }}
          languages={available}
          t={t}
          keep={keep}
        />
      )}
    </>
  );
}

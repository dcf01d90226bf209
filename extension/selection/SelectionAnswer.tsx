import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Beside } from '../../shared/card/Beside.tsx';
import { Card } from '../../shared/card/Card.tsx';
import { CloseButton } from '../../shared/card/CloseButton.tsx';
import { NO_SITE_LINES } from '../../shared/card/site-lines.ts';
import type { Suggestion } from '../../shared/exchange/suggestion.ts';
import type { Strings } from '../../shared/strings/create-strings.ts';
import type { LookUpAnswer, SearchRow, ToldTerm } from '../search-answers.ts';
import { FoundAs, FoundWord, WithWord } from './FoundWord.tsx';
import { SuggestForm, type Unknown } from './SuggestForm.tsx';

/** What the answer to a selection is made of. */
export interface SelectionAnswerProps {
  readonly unknown: Unknown;
  readonly answer: LookUpAnswer;
  /** Tags she can choose from. */
  readonly languages: readonly string[];
  readonly t: Strings;
  /** What to tell of a term; null if that can't be had. */
  readonly tell: (row: SearchRow) => Promise<ToldTerm | null>;
  readonly keep: (suggestion: Suggestion) => Promise<boolean>;
  readonly onClose: () => void;
}

/** A list of terms to choose from, each a button. */
function Choices(props: {
  readonly rows: readonly SearchRow[];
  readonly t: Strings;
  readonly onChoose: (row: SearchRow) => void;
}): VNode {
  return (
    <ul class="choices">
      {props.rows.map((row) => (
        <li key={row.term}>
          <button type="button" onClick={() => props.onChoose(row)}>
            <FoundWord heading={row.heading} english={row.english}>
              {row.foundAs && <FoundAs word={row.foundAs} t={props.t} />}
            </FoundWord>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** What selected words mean: the card of the one term, a choice of several, or what comes nearest. */
export function SelectionAnswer(props: SelectionAnswerProps): VNode {
  const { unknown, answer, languages, t, tell, keep, onClose } = props;
  const only = answer.terms.length === 1 ? (answer.terms[0] ?? null) : null;
  const [chosen, setChosen] = useState<ToldTerm | null>(only);
  const title = useRef<HTMLDivElement>(null);
  const isFirst = useRef(true);
  // Who chose a word goes on from its title; the first is given the focus by what opens it.
  useEffect(() => {
    if (!isFirst.current) title.current?.querySelector<HTMLElement>('h2')?.focus();
    isFirst.current = false;
  }, [chosen]);

  if (chosen) {
    return (
      <div class="answer" ref={title}>
        <Card
          explanation={chosen.explanation}
          second={chosen.second}
          Beside={Beside}
          loadEnglish={async () => chosen.english}
          local={chosen.local}
          why={null}
          settled={null}
          site={NO_SITE_LINES}
          t={t}
          onClose={onClose}
        />
        {!only && (
          <p class="ask">
            <button type="button" class="press" onClick={() => setChosen(null)}>
              {t('selection.back')}
            </button>
          </p>
        )}
      </div>
    );
  }
  const rows = answer.exact.length ? answer.exact : answer.near;
  const word = { text: unknown.word, language: unknown.language };
  const sentence = (words: string) =>
    answer.exact.length
      ? t('selection.many')
      : t(rows.length ? 'selection.nearest' : 'selection.none', { words });
  return (
    <div class="answer" ref={title}>
      <div class="head">
        <h2 id="title" tabIndex={-1} class="small">
          <WithWord sentence={sentence} word={word} />
        </h2>
      </div>
      <CloseButton label={t('close')} onClose={onClose} />
      <Choices rows={rows} t={t} onChoose={async (row) => setChosen(await tell(row))} />
      {answer.exact.length === 0 && (
        <SuggestForm unknown={unknown} languages={languages} t={t} keep={keep} />
      )}
    </div>
  );
}

import type { VNode } from 'preact';
import type { Explanation } from '../bundle/explanation.ts';
import { directionOf, languageRow } from '../language/languages.ts';
import type { Strings } from '../strings/create-strings.ts';
import { Prose } from './Prose.tsx';
import { SourceLine } from './SourceLine.tsx';
import { statusSentence } from './status-sentence.ts';

interface TermNoteProps {
  readonly number: number;
  /** The reader's language. */
  readonly language: string;
  readonly explanation: Explanation;
  /** The same term in the language beside it, mostly English, if it is there. */
  readonly english: Explanation | undefined;
  /** True: who published it is told too. */
  readonly whoseWords?: boolean;
  /** In the reader's language. */
  readonly t: Strings;
}

/** One term of a printed list: in the reader's language, and beside it in another. */
export function TermNote({
  number,
  language,
  explanation,
  english,
  whoseWords = false,
  t,
}: TermNoteProps): VNode {
  const both = english && explanation.language !== english.language;
  return (
    <li id={`term-${number}`} value={number}>
      <div class={both ? 'two' : 'one'}>
        <div lang={explanation.language} dir={directionOf(explanation.language)}>
          <h3>
            <Prose text={explanation.equivalent} language={explanation.language} />
          </h3>
          <p>
            <Prose text={explanation.explanation} language={explanation.language} />
          </p>
        </div>
        {both && (
          <div lang={english.language} dir={directionOf(english.language)}>
            <h3>
              <Prose text={english.equivalent} language={english.language} />
            </h3>
            <p>
              <Prose text={english.explanation} language={english.language} />
            </p>
          </div>
        )}
      </div>
      <p class="status">{statusSentence(explanation, t)}</p>
      {explanation.language !== language && (
        <p class="status">{languageRow(explanation.language)?.endonym}</p>
      )}
      <SourceLine explanation={explanation} whoseWords={whoseWords} t={t} />
    </li>
  );
}

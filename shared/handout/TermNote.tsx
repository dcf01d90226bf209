import type { VNode } from 'preact';
import type { Explanation } from '../bundle/explanation.ts';
import { Prose } from '../card/Prose.tsx';
import { SourceLine } from '../card/SourceLine.tsx';
import { statusSentence } from '../card/status-sentence.ts';
import { directionOf, languageRow } from '../language/languages.ts';
import { stringsFor } from '../strings/strings.ts';

interface TermNoteProps {
  readonly number: number;
  /** The reader's language. */
  readonly language: string;
  readonly explanation: Explanation;
  /** The same term in English, if it is there. */
  readonly english: Explanation | undefined;
}

/** One term of the list: in the reader's language, and beside it in English. */
export function TermNote({ number, language, explanation, english }: TermNoteProps): VNode {
  const t = stringsFor(language);
  const both = english && explanation.language !== 'en';
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
          <div lang="en" dir="ltr">
            <h3>{english.equivalent}</h3>
            <p>{english.explanation}</p>
          </div>
        )}
      </div>
      <p class="status">{statusSentence(explanation, t)}</p>
      {explanation.language !== language && (
        <p class="status">{languageRow(explanation.language)?.endonym}</p>
      )}
      <SourceLine explanation={explanation} t={t} />
    </li>
  );
}

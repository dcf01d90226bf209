import type { VNode } from 'preact';
import type { Explanation } from '../bundle/explanation.ts';
import { directionOf, languageRow } from '../language/languages.ts';
import type { Strings } from '../strings/strings.ts';
import { Prose } from './Prose.tsx';
import { StatusLine } from './StatusLine.tsx';

/** A text, and the words to say of it. */
export interface BesideProps {
  readonly explanation: Explanation;
  /** In the reader's own language. */
  readonly t: Strings;
}

/** The same term in the language a reader wants beside hers, and how far that text can be trusted. */
export function Beside({ explanation, t }: BesideProps): VNode {
  const { language, equivalent, explanation: text } = explanation;
  return (
    <div class="beside">
      <div lang={language} dir={directionOf(language)}>
        <small>{languageRow(language)?.endonym}</small>
        <p>
          <b>
            <Prose text={equivalent} language={language} />
          </b>
        </p>
        <p>
          <Prose text={text} language={language} />
        </p>
      </div>
      <StatusLine explanation={explanation} t={t} />
    </div>
  );
}

import type { VNode } from 'preact';
import { Prose } from '../../../shared/card/Prose.tsx';
import type { Entry } from '../../../shared/glossary/entry.ts';
import type { Strings } from '../../../shared/strings/create-strings.ts';
import { saidIn } from './said-in.ts';

interface OtherMeaningsProps {
  /** The reader's text; the English one is the same where she reads English. */
  readonly own: Entry;
  readonly english: Entry;
  readonly t: Strings;
}

function Phrases({ phrases }: { readonly phrases: readonly string[] }): VNode {
  return (
    <ul class="forms">
      {phrases.map((phrase) => (
        <li key={phrase}>
          <bdi {...saidIn('en')}>{phrase}</bdi>
        </li>
      ))}
    </ul>
  );
}

/** What else the word may mean, and how Termlight tells the meanings apart on an English page. */
export function OtherMeanings({ own, english, t }: OtherMeaningsProps): VNode | null {
  const { near = [], notIn = [] } = english.evidence ?? {};
  const unsure = english.forms.some(({ ambiguous }) => ambiguous) && near.length > 0;
  const said = own.otherMeaning ?? english.otherMeaning;
  if (said === undefined && !unsure && !notIn.length) return null;
  const language = own.otherMeaning === undefined ? 'en' : own.language;
  return (
    <section>
      <h2>{t('site.term.otherMeanings')}</h2>
      {said !== undefined && (
        <p {...saidIn(language)}>
          <Prose text={said} language={language} />
        </p>
      )}
      {(unsure || notIn.length > 0) && (
        <details>
          <summary>{t('site.term.toldApart')}</summary>
          {unsure && (
            <>
              <p>{t('site.term.near')}</p>
              <Phrases phrases={near} />
            </>
          )}
          {notIn.length > 0 && (
            <>
              <p>{t('site.term.notIn')}</p>
              <Phrases phrases={notIn} />
            </>
          )}
        </details>
      )}
    </section>
  );
}

import type { VNode } from 'preact';
import type { Explanation } from '../bundle/explanation.ts';
import type { Source } from '../glossary/entry.ts';
import type { Strings } from '../strings/strings.ts';
import { isolate } from './isolate.ts';
import { SourceLink } from './SourceLink.tsx';

/** Where a text's facts come from, with what of it was read, and whose words it is. */
export function SourceLine({
  explanation: { sources: own, authors, language, publisher },
  more = [],
  whoseWords = false,
  t,
}: {
  readonly explanation: Explanation;
  /** Sources of what is told beside it. */
  readonly more?: readonly Source[];
  /** True: who published it is told too. */
  readonly whoseWords?: boolean;
  readonly t: Strings;
}): VNode {
  const sources = [...own, ...more];
  return (
    <div class="source">
      {sources.length === 0 && <p>{t('sourceNone')}</p>}
      {sources.map((source, i) => (
        <p key={source.url}>
          {i === 0 && `${t('sourceLabel')} `}
          <SourceLink source={source} beside={language} t={t} />
        </p>
      ))}
      <p>{t('words', { authors: authors.map(isolate).join(', ') })}</p>
      {whoseWords && <p>{t('publisher', { publisher: isolate(publisher) })}</p>}
    </div>
  );
}

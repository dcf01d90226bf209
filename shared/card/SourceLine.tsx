import type { VNode } from 'preact';
import type { Explanation } from '../bundle/explanation.ts';
import type { Source } from '../glossary/entry.ts';
import type { Strings } from '../strings/strings.ts';
import { isolate } from './isolate.ts';

/** Where a text's facts come from, with what of it was read, and whose words it is. */
export function SourceLine({
  explanation: { sources: own, authors },
  more = [],
  t,
}: {
  readonly explanation: Explanation;
  /** Sources of what is told beside it. */
  readonly more?: readonly Source[];
  readonly t: Strings;
}): VNode {
  const sources = [...own, ...more];
  return (
    <p class="source">
      {sources.length === 0 && t('sourceNone')}
      {sources.map(({ publisher, title, url, checked }, i) => (
        <span key={url}>
          {i > 0 && ' · '}
          {i === 0 && t('sourceLabel')}{' '}
          <bdi>
            <a href={url} target="_blank" rel="noopener noreferrer">
              {publisher}: {title}
            </a>
          </bdi>{' '}
          ({checked ? t('sourceRead', { date: isolate(checked) }) : t('sourceNotChecked')})
        </span>
      ))}
      <br />
      {t('words', { authors: authors.map(isolate).join(', ') })}
    </p>
  );
}

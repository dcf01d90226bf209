import type { VNode } from 'preact';
import type { Explanation } from '../bundle/explanation.ts';
import type { Strings } from '../strings/strings.ts';

/** Keeps a date or a name in one piece, left to right, inside right-to-left text (UAX #9). */
function isolate(text: string): string {
  return `\u2066${text}\u2069`;
}

/** Where a text's facts come from, with what of it was read, and whose words it is. */
export function SourceLine({
  explanation: { sources, authors },
  t,
}: {
  readonly explanation: Explanation;
  readonly t: Strings;
}): VNode {
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

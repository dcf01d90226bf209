import type { VNode } from 'preact';
import type { Source } from '../glossary/entry.ts';
import type { Strings } from '../strings/strings.ts';
import { isolate } from './isolate.ts';

/** One source as a link, with the day its copy was read, or that nobody knows it. */
export function SourceLink({
  source: { publisher, title, url, checked },
  t,
}: {
  readonly source: Source;
  readonly t: Strings;
}): VNode {
  return (
    <>
      <bdi>
        <a href={url} target="_blank" rel="noopener noreferrer">
          {publisher}: {title}
        </a>
      </bdi>{' '}
      ({checked ? t('sourceRead', { date: isolate(checked) }) : t('sourceNotChecked')})
    </>
  );
}

import type { VNode } from 'preact';
import type { Source } from '../glossary/entry.ts';
import { languageRow } from '../language/languages.ts';
import type { Strings } from '../strings/strings.ts';
import { isolate } from './isolate.ts';

/**
 * The language a source's title is spoken in. Sources don't say theirs: beside a text of another
 * script, Latin letters are read as English, as in its sentences.
 */
function spoken(title: string, language: string): { lang?: 'en' } {
  const script = languageRow(language)?.script ?? 'Latn';
  return script !== 'Latn' && /^[\p{Script=Latin}\P{L}]*$/u.test(title) ? { lang: 'en' } : {};
}

/** One source as a link, with the day its copy was read, or that nobody knows it. */
export function SourceLink({
  source: { publisher, title, url, checked },
  beside,
  t,
}: {
  readonly source: Source;
  /** BCP 47 tag of the text it stands beside. */
  readonly beside: string;
  readonly t: Strings;
}): VNode {
  return (
    <>
      <bdi>
        <a href={url} target="_blank" rel="noopener noreferrer" {...spoken(title, beside)}>
          {publisher}: {title}
        </a>
      </bdi>{' '}
      ({checked ? t('sourceRead', { date: isolate(checked) }) : t('sourceNotChecked')})
    </>
  );
}

import type { VNode } from 'preact';
import type { Explanation } from '../bundle/explanation.ts';
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

/** Where a text's facts come from, with what of it was read, and whose words it is. */
export function SourceLine({
  explanation: { sources: own, authors, language },
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
    <div class="source">
      {sources.length === 0 && <p>{t('sourceNone')}</p>}
      {sources.map(({ publisher, title, url, checked }, i) => (
        <p key={url}>
          {i === 0 && `${t('sourceLabel')} `}
          <bdi>
            <a href={url} target="_blank" rel="noopener noreferrer" {...spoken(title, language)}>
              {publisher}: {title}
            </a>
          </bdi>{' '}
          ({checked ? t('sourceRead', { date: isolate(checked) }) : t('sourceNotChecked')})
        </p>
      ))}
      <p>{t('words', { authors: authors.map(isolate).join(', ') })}</p>
    </div>
  );
}

import type { VNode } from 'preact';
import type { ExplainedTerm } from '../bundle/explained-term.ts';
import type { Strings } from '../strings/create-strings.ts';
import { Notices } from './Notices.tsx';
import type { SiteLines } from './site-lines.ts';
import { TermNote } from './TermNote.tsx';

interface PrintedTermsProps {
  /** In the order in which the page has them. */
  readonly terms: readonly ExplainedTerm[];
  /** BCP 47 tag of the reader's language. */
  readonly language: string;
  readonly site: SiteLines;
  readonly t: Strings;
}

/** A page's terms with their explanations, to be printed after it. */
export function PrintedTerms({ terms, language, site, t }: PrintedTermsProps): VNode {
  return (
    <>
      <h2>{t('handout.terms', { count: terms.length })}</h2>
      <p>{t('widget.printed')}</p>
      <ol>
        {terms.map(({ explanation, english }, i) => (
          <TermNote
            key={explanation.term}
            number={i + 1}
            language={language}
            explanation={explanation}
            english={english ?? undefined}
            whoseWords={site.whoseWords}
            t={t}
          />
        ))}
      </ol>
      <Notices notices={site.notices} />
    </>
  );
}

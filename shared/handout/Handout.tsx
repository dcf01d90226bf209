import type { VNode } from 'preact';
import type { Explanation } from '../bundle/explanation.ts';
import { TermNote } from '../card/TermNote.tsx';
import { directionOf, languageRow } from '../language/languages.ts';
import type { Mark } from '../page/mark.ts';
import type { Strings } from '../strings/create-strings.ts';
import { Content } from './Content.tsx';
import { HANDOUT_STYLE } from './handout-style.ts';

/** What a handout document is made of. */
export interface HandoutProps {
  readonly title: string;
  readonly content: Element;
  readonly pageLanguage: string;
  readonly language: string;
  readonly marks: readonly Mark[];
  readonly explanations: ReadonlyMap<string, Explanation>;
  /** The same terms in the language beside it: English, unless the reader chose another. */
  readonly english: ReadonlyMap<string, Explanation>;
  /** The words of our interface, in `language`. */
  readonly t: Strings;
}

/** Keeps the document what it says it is, wherever it is opened: nothing runs, nothing loads. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** The whole document: the page's content, then its terms with their explanations. */
export function Handout(props: HandoutProps): VNode {
  const { title, content, pageLanguage, language, marks, explanations, english, t } = props;
  const terms = [...explanations.values()];
  const numbers = new Map(terms.map(({ term }, i) => [term, i + 1]));
  const count = terms.length;
  return (
    <html lang={language} dir={directionOf(language)}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={POLICY} />
        <meta name="viewport" content="width=device-width" />
        <title>{title || languageRow(language)?.endonym}</title>
        <style>{HANDOUT_STYLE}</style>
      </head>
      <body>
        <header>
          <p class="count">{count ? t('handout.terms', { count }) : t('handout.none')}</p>
          <p>{t('handout.about')}</p>
        </header>
        <main id="text" lang={pageLanguage} dir={directionOf(pageLanguage)}>
          <Content root={content} marks={marks} numbers={numbers} />
        </main>
        {count > 0 && (
          <section class="terms" aria-labelledby="terms">
            <h2 id="terms">{t('handout.terms', { count })}</h2>
            <ol>
              {terms.map((explanation, i) => (
                <TermNote
                  key={explanation.term}
                  number={i + 1}
                  language={language}
                  explanation={explanation}
                  english={english.get(explanation.term)}
                  t={t}
                />
              ))}
            </ol>
            <p class="back">
              <a href="#text">{t('handout.back')}</a>
            </p>
          </section>
        )}
      </body>
    </html>
  );
}

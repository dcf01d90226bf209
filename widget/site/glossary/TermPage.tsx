import type { VNode } from 'preact';
import { Prose } from '../../../shared/card/Prose.tsx';
import type { Entry } from '../../../shared/glossary/entry.ts';
import { languageRow } from '../../../shared/language/languages.ts';
import type { Strings } from '../../../shared/strings/create-strings.ts';
import { History } from './History.tsx';
import { OtherForms } from './OtherForms.tsx';
import { OtherMeanings } from './OtherMeanings.tsx';
import { PlaceNames } from './PlaceNames.tsx';
import { StatusLine } from './StatusLine.tsx';
import { saidIn } from './said-in.ts';
import type { SiteTerm, SiteWords } from './site-words.ts';

interface TermPageProps {
  readonly words: SiteWords;
  readonly term: SiteTerm;
  /** The reader's language. */
  readonly language: string;
  /** In the order of menus. */
  readonly languages: readonly string[];
  readonly t: Strings;
}

/** The text and, beside it, the English one. */
function Meaning({ own, english }: { readonly own: Entry; readonly english: Entry }): VNode {
  return (
    <div class={own === english ? 'meaning' : 'meaning two'}>
      <p {...saidIn(own.language)}>
        <Prose text={own.explanation} language={own.language} />
      </p>
      {own !== english && (
        <div {...saidIn('en')} class="beside">
          <h2>{english.equivalent}</h2>
          <p>{english.explanation}</p>
        </div>
      )}
    </div>
  );
}

/** The term's name in every other language that has it. */
function InOtherLanguages({ term, language, languages, t }: Omit<TermPageProps, 'words'>): VNode {
  const others = languages.filter((tag) => tag !== language && term.texts.has(tag));
  return (
    <section>
      <h2>{t('site.term.otherLanguages')}</h2>
      <dl class="pairs">
        {others.map((tag) => (
          <div key={tag}>
            <dt>
              <bdi {...saidIn(tag)}>{languageRow(tag)?.endonym ?? tag}</bdi>
            </dt>
            <dd>
              <a href={`../../${tag}/words/${term.id}.html`} hreflang={tag}>
                <bdi {...saidIn(tag)}>{term.texts.get(tag)?.entry.equivalent}</bdi>
              </a>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Related({ words, term, language, t }: Omit<TermPageProps, 'languages'>): VNode | null {
  if (!term.related.length) return null;
  return (
    <section>
      <h2>{t('site.term.related')}</h2>
      <ul class="links">
        {term.related.map((id) => {
          const texts = words.terms.get(id)?.texts;
          const entry = texts?.get(language)?.entry ?? texts?.get('en')?.entry;
          return (
            entry && (
              <li key={id}>
                <a href={`${id}.html`}>
                  <bdi {...saidIn(entry.language)}>{entry.equivalent}</bdi>
                </a>
              </li>
            )
          );
        })}
      </ul>
    </section>
  );
}

/**
 * Everything the glossary knows of a term, for readers of one language.
 *
 * @throws if the term has no English text.
 */
export function TermPage({ words, term, language, languages, t }: TermPageProps): VNode {
  const english = term.texts.get('en');
  const text = term.texts.get(language) ?? english;
  if (!english || !text) throw new Error(`There is no English text of ${term.id}.`);
  const [own, source] = [text.entry, english.entry];
  return (
    <article class="term">
      <nav class="trail" aria-label={t('site.trail')}>
        <a href="index.html">{t('site.place.words')}</a>
        <a href={`index.html#${term.topic}`}>{t(`site.topic.${term.topic}`)}</a>
      </nav>
      <h1 {...saidIn(own.language)}>
        <Prose text={own.equivalent} language={own.language} />
      </h1>
      {own !== source && (
        <p class="english">
          {t('inEnglish')} <bdi lang="en">{source.equivalent}</bdi>
        </p>
      )}
      {own.language !== language && <p class="notice">{t('site.term.missing')}</p>}
      <Meaning own={own} english={source} />
      <StatusLine text={text} t={t} />
      <p>
        <a class="press" href={`../suggest.html#term=${term.id}&language=${language}`}>
          {t('site.term.suggest')}
        </a>
      </p>
      <div class="more">
        <div>
          <OtherForms entries={own === source ? [own] : [source, own]} t={t} />
          <OtherMeanings own={own} english={source} t={t} />
          <PlaceNames places={term.places} language={language} t={t} />
          <History text={text} language={language} t={t} />
        </div>
        <div>
          <Related words={words} term={term} language={language} t={t} />
          <InOtherLanguages term={term} language={language} languages={languages} t={t} />
        </div>
      </div>
    </article>
  );
}

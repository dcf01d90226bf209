import type { VNode } from 'preact';
import { languageRow } from '../../../shared/language/languages.ts';
import type { Strings } from '../../../shared/strings/create-strings.ts';
import { saidIn } from './said-in.ts';
import type { TopicWords } from './word-list.ts';

interface BookletListPageProps {
  readonly topics: readonly TopicWords[];
  readonly language: string;
  /** In the order of menus. */
  readonly languages: readonly string[];
  readonly t: Strings;
}

/** Every booklet of the reader's language, and of each topic those in other languages. */
export function BookletListPage({ topics, language, languages, t }: BookletListPageProps): VNode {
  return (
    <>
      <nav class="trail" aria-label={t('site.trail')}>
        <a href="../words/index.html">{t('site.place.words')}</a>
      </nav>
      <h1>{t('site.booklets.title')}</h1>
      <p class="lead">{t('site.booklets.lead')}</p>
      <ul class="booklets">
        {topics.map(({ topic, words }) => (
          <li key={topic}>
            <h2>
              <a href={`${topic}.html`}>{t(`site.topic.${topic}`)}</a>
            </h2>
            <p class="small">{t('site.booklets.words', { count: words.length })}</p>
            <details>
              <summary>{t('site.booklets.others')}</summary>
              <ul class="links">
                {languages
                  .filter((tag) => tag !== language)
                  .map((tag) => (
                    <li key={tag}>
                      <a
                        href={`../../${tag}/booklets/${topic}.html`}
                        hreflang={tag}
                        {...saidIn(tag)}
                      >
                        {languageRow(tag)?.endonym ?? tag}
                      </a>
                    </li>
                  ))}
              </ul>
            </details>
          </li>
        ))}
      </ul>
    </>
  );
}

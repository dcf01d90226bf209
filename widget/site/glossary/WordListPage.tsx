import type { VNode } from 'preact';
import type { Strings } from '../../../shared/strings/create-strings.ts';
import { saidIn } from './said-in.ts';
import type { ListedWord, TopicWords } from './word-list.ts';

interface WordListPageProps {
  readonly topics: readonly TopicWords[];
  /** Address of the file the words are found with. */
  readonly searchFile: string;
  readonly t: Strings;
}

function Word({
  word: { term, equivalent, language, english },
}: {
  readonly word: ListedWord;
}): VNode {
  return (
    <li id={term.id}>
      <a href={`${term.id}.html`}>
        <b>
          <bdi {...saidIn(language)}>{equivalent}</bdi>
        </b>
        {english !== null && (
          <span>
            <bdi {...saidIn('en')}>{english}</bdi>
          </span>
        )}
      </a>
    </li>
  );
}

/** Where one types to find a word; not there without a script. */
function Search({ searchFile, t }: Omit<WordListPageProps, 'topics'>): VNode {
  return (
    <search class="find script-only" data-words={searchFile}>
      <label for="find">{t('site.words.find')}</label>
      <p class="hint" id="find-hint">
        {t('site.words.findHint')}
      </p>
      <input
        id="find"
        type="search"
        autocomplete="off"
        spellcheck={false}
        aria-describedby="find-hint"
      />
      <output
        for="find"
        data-found={t('site.words.found', { number: '{number}' })}
        data-none={t('site.words.none')}
      />
    </search>
  );
}

/** All words by topic; a script narrows them down to those that are looked for. */
export function WordListPage({ topics, searchFile, t }: WordListPageProps): VNode {
  const number = topics.reduce((sum, { words }) => sum + words.length, 0);
  return (
    <>
      <h1>{t('site.place.words')}</h1>
      <p class="lead">{t('site.words.lead', { number })}</p>
      <Search searchFile={searchFile} t={t} />
      <nav class="topics" aria-label={t('site.words.topics')}>
        <h2>{t('site.words.topics')}</h2>
        <ul class="links">
          {topics.map(({ topic }) => (
            <li key={topic}>
              <a href={`#${topic}`}>{t(`site.topic.${topic}`)}</a>
            </li>
          ))}
        </ul>
        <p>
          <a href="../booklets/index.html">{t('site.booklets.link')}</a>
        </p>
      </nav>
      <div class="word-list">
        {topics.map(({ topic, words }) => (
          <section key={topic} id={topic} aria-labelledby={`${topic}-title`}>
            <h2 id={`${topic}-title`}>{t(`site.topic.${topic}`)}</h2>
            <ul>
              {words.map((word) => (
                <Word key={word.term.id} word={word} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}

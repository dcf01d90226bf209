import { BookletListPage } from '../glossary/BookletListPage.tsx';
import { BookletPage, bookletTitle } from '../glossary/BookletPage.tsx';
import type { SiteTerm } from '../glossary/site-words.ts';
import { TermPage } from '../glossary/TermPage.tsx';
import { termFacts } from '../glossary/term-facts.ts';
import { WordListPage } from '../glossary/WordListPage.tsx';
import type { TopicWords } from '../glossary/word-list.ts';
import type { Page } from '../shell/page.ts';
import type { PageContext } from './page-context.ts';

/** The longest description search engines show. */
const DESCRIPTION = 160;

function shortened(text: string): string {
  const letters = [...text];
  if (letters.length <= DESCRIPTION) return text;
  return `${letters.slice(0, DESCRIPTION - 1).join('')}…`;
}

function listPage(context: PageContext, topics: readonly TopicWords[]): Page {
  const { t, contents } = context;
  return context.page({
    name: 'words/index.html',
    title: t('site.place.words'),
    description: t('site.words.lead', { number: contents.words.terms.size }),
    place: 'words',
    content: <WordListPage topics={topics} searchFile="find.json" t={t} />,
    script: 'words.js',
  });
}

function termPage(context: PageContext, term: SiteTerm): Page {
  const { language, t, frame, contents } = context;
  const { words } = contents;
  const entry = (term.texts.get(language) ?? term.texts.get('en'))?.entry;
  const name = `words/${term.id}.html`;
  const facts = termFacts(term, language, {
    collection: words.collection,
    address: context.wholeAddress(name),
    list: context.wholeAddress('words/index.html'),
  });
  return context.page({
    name,
    title: entry?.equivalent ?? term.id,
    description: shortened(entry?.explanation ?? ''),
    place: 'words',
    spoken: frame.languages.filter((tag) => term.texts.has(tag)),
    content: (
      <TermPage words={words} term={term} language={language} languages={frame.languages} t={t} />
    ),
    ...(facts && { facts }),
  });
}

function bookletListPage(context: PageContext, topics: readonly TopicWords[]): Page {
  const { language, t, frame } = context;
  return context.page({
    name: 'booklets/index.html',
    title: t('site.booklets.title'),
    description: t('site.booklets.lead'),
    place: 'words',
    content: (
      <BookletListPage topics={topics} language={language} languages={frame.languages} t={t} />
    ),
  });
}

function bookletPage(context: PageContext, topic: TopicWords): Page {
  const { language, t, frame } = context;
  return context.page({
    name: `booklets/${topic.topic}.html`,
    title: bookletTitle(topic.topic, language, t),
    description: t('site.booklets.lead'),
    place: 'words',
    content: (
      <BookletPage
        topic={topic}
        language={language}
        t={t}
        english={frame.stringsFor('en')}
        allDrafts={frame.allDrafts}
      />
    ),
    script: 'press.js',
  });
}

/** The pages that show the words in one language: the list, each word, and the booklets. */
export function* wordPages(context: PageContext, topics: readonly TopicWords[]): Generator<Page> {
  yield listPage(context, topics);
  for (const term of context.contents.words.terms.values()) yield termPage(context, term);
  yield bookletListPage(context, topics);
  for (const topic of topics) yield bookletPage(context, topic);
}

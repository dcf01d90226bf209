import { AuditPage } from '../audit/AuditPage.tsx';
import { CoveragePage } from '../coverage/CoveragePage.tsx';
import { EmbedPage } from '../embed/EmbedPage.tsx';
import { ExampleCard } from '../glossary/ExampleCard.tsx';
import { wordList } from '../glossary/word-list.ts';
import { ReadPage } from '../reader/ReadPage.tsx';
import { HomePage } from '../shell/HomePage.tsx';
import type { Page, SiteFrame } from '../shell/page.ts';
import { SuggestPage } from '../suggest/SuggestPage.tsx';
import { PageContext, type SiteContents } from './page-context.ts';
import { wordPages } from './word-pages.tsx';

/** The term that the first page shows, where the glossary has it: it stands in most letters. */
const EXAMPLE = 'recertification';

function homePage(context: PageContext, topics: readonly string[]): Page {
  const { language, t, contents } = context;
  const term = contents.words.terms.get(EXAMPLE);
  const example = term ? <ExampleCard term={term} language={language} t={t} /> : null;
  const content = <HomePage topics={topics} example={example} t={t} />;
  return context.page({ name: 'index.html', title: context.t('site.name'), content });
}

function coveragePage(context: PageContext): Page {
  const { t, contents } = context;
  return context.page({
    name: 'coverage.html',
    title: t('site.place.progress'),
    description: t('site.about.progress'),
    place: 'progress',
    content: <CoveragePage stats={contents.stats} t={t} />,
  });
}

function embedPage(context: PageContext): Page {
  const { t, contents } = context;
  return context.page({
    name: 'embed.html',
    title: t('site.place.websites'),
    description: t('site.embed.lead'),
    place: 'websites',
    content: <EmbedPage widget={contents.widget} t={t} />,
    script: 'embed.js',
    frames: true,
  });
}

function auditPage(context: PageContext): Page {
  const { t, contents } = context;
  const name = 'audit.html';
  const files = {
    bundle: context.addressFrom(name, 'bundle.json'),
    folder: context.addressFrom(name, contents.widget.folder),
    plain: context.addressFrom(name, 'plain-words.json'),
  };
  return context.page({
    name,
    title: t('site.embed.audit'),
    description: t('site.embed.auditAbout'),
    place: 'websites',
    content: <AuditPage files={files} t={t} />,
    script: 'audit.js',
  });
}

function readPage(context: PageContext): Page {
  const { t, contents } = context;
  const name = 'read.html';
  const files = {
    bundle: context.addressFrom(name, 'bundle.json'),
    folder: context.addressFrom(name, contents.widget.folder),
  };
  return context.page({
    name,
    title: t('site.place.read'),
    place: 'read',
    content: <ReadPage files={files} t={t} />,
    script: 'read.js',
  });
}

function suggestPage(context: PageContext): Page {
  const { t } = context;
  const name = 'suggest.html';
  return context.page({
    name,
    title: t('site.place.suggest'),
    description: t('site.about.suggest'),
    place: 'suggest',
    content: <SuggestPage facts={context.addressFrom(name, 'form.json')} t={t} />,
    script: 'suggest.js',
    style: 'suggest.css',
  });
}

/** Every page of the site, one after the other: there are thousands. */
export function* sitePages(frame: SiteFrame, contents: SiteContents): Generator<Page> {
  for (const language of frame.languages) {
    const context = new PageContext(frame, contents, language);
    const topics = wordList(contents.words, language, (topic) => context.t(`site.topic.${topic}`));
    yield homePage(
      context,
      topics.map(({ topic }) => topic),
    );
    yield* wordPages(context, topics);
    yield coveragePage(context);
    yield embedPage(context);
    yield auditPage(context);
    yield readPage(context);
    yield suggestPage(context);
  }
}

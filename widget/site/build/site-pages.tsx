import type { GlossaryStats } from '../../../shared/report/glossary-stats.ts';
import { AuditPage } from '../audit/AuditPage.tsx';
import { CoveragePage } from '../coverage/CoveragePage.tsx';
import { EmbedPage, type OfferedWidget } from '../embed/EmbedPage.tsx';
import { BookletListPage } from '../glossary/BookletListPage.tsx';
import { BookletPage, bookletTitle } from '../glossary/BookletPage.tsx';
import type { SiteTerm, SiteWords } from '../glossary/site-words.ts';
import { TermPage } from '../glossary/TermPage.tsx';
import { termFacts } from '../glossary/term-facts.ts';
import { WordListPage } from '../glossary/WordListPage.tsx';
import { wordList } from '../glossary/word-list.ts';
import { ReadPage } from '../reader/ReadPage.tsx';
import { HomePage } from '../shell/HomePage.tsx';
import { linkBetween } from '../shell/link-between.ts';
import { type Page, pathOf, type SiteFrame } from '../shell/page.ts';

/** What the pages tell of. */
export interface SiteContents {
  readonly words: SiteWords;
  readonly stats: GlossaryStats;
  readonly widget: OfferedWidget;
}

/** The longest description search engines show. */
const DESCRIPTION = 160;

function shortened(text: string): string {
  const letters = [...text];
  if (letters.length <= DESCRIPTION) return text;
  return `${letters.slice(0, DESCRIPTION - 1).join('')}…`;
}

/** Writes the pages of one language. */
class LanguagePages {
  private readonly t;
  private readonly topics;

  constructor(
    private readonly frame: SiteFrame,
    private readonly contents: SiteContents,
    private readonly language: string,
  ) {
    this.t = frame.stringsFor(language);
    this.topics = wordList(contents.words, language, (topic) => this.t(`site.topic.${topic}`));
  }

  *all(): Generator<Page> {
    yield this.home();
    yield this.list();
    for (const term of this.contents.words.terms.values()) yield this.term(term);
    yield this.bookletList();
    for (const topic of this.topics) yield this.booklet(topic);
    yield this.coverage();
    yield this.embed();
    yield this.audit();
    yield this.read();
  }

  /** A page with what most of them have. */
  private page(some: Pick<Page, 'name' | 'title' | 'content'> & Partial<Page>): Page {
    const { language, frame } = this;
    const description = this.t('site.home.lead');
    return { language, place: null, description, spoken: frame.languages, ...some };
  }

  private home(): Page {
    const topics = this.topics.map(({ topic }) => topic);
    const content = <HomePage topics={topics} t={this.t} />;
    return this.page({ name: 'index.html', title: this.t('site.name'), content });
  }

  private list(): Page {
    const number = this.contents.words.terms.size;
    return this.page({
      name: 'words/index.html',
      title: this.t('site.place.words'),
      description: this.t('site.words.lead', { number }),
      place: 'words',
      content: <WordListPage topics={this.topics} searchFile="find.json" t={this.t} />,
      script: 'words.js',
    });
  }

  private term(term: SiteTerm): Page {
    const { language, t, frame } = this;
    const { words } = this.contents;
    const entry = (term.texts.get(language) ?? term.texts.get('en'))?.entry;
    const name = `words/${term.id}.html`;
    const whole = (one: string) =>
      frame.at === null ? null : frame.at + pathOf({ language, name: one });
    const facts = termFacts(term, language, {
      collection: words.collection,
      address: whole(name),
      list: whole('words/index.html'),
    });
    return this.page({
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

  private bookletList(): Page {
    const { language, t, frame } = this;
    const { languages } = frame;
    return this.page({
      name: 'booklets/index.html',
      title: t('site.booklets.title'),
      description: t('site.booklets.lead'),
      place: 'words',
      content: (
        <BookletListPage topics={this.topics} language={language} languages={languages} t={t} />
      ),
    });
  }

  private booklet(topic: (typeof this.topics)[number]): Page {
    const { language, t, frame } = this;
    return this.page({
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

  private coverage(): Page {
    return this.page({
      name: 'coverage.html',
      title: this.t('site.place.progress'),
      description: this.t('site.about.progress'),
      place: 'progress',
      content: <CoveragePage stats={this.contents.stats} t={this.t} />,
    });
  }

  private embed(): Page {
    return this.page({
      name: 'embed.html',
      title: this.t('site.place.websites'),
      description: this.t('site.embed.lead'),
      place: 'websites',
      content: <EmbedPage widget={this.contents.widget} t={this.t} />,
      script: 'embed.js',
      frames: true,
    });
  }

  /** Addresses of what a page's script loads, by the names they were written under. */
  private fromPage(name: string): (file: string) => string {
    const from = pathOf({ language: this.language, name });
    return (file) => linkBetween(from, this.frame.files[file] ?? file);
  }

  private audit(): Page {
    const name = 'audit.html';
    const at = this.fromPage(name);
    const files = {
      bundle: at('bundle.json'),
      folder: at(this.contents.widget.folder),
      plain: at('plain-words.json'),
    };
    return this.page({
      name,
      title: this.t('site.embed.audit'),
      description: this.t('site.embed.auditAbout'),
      place: 'websites',
      content: <AuditPage files={files} t={this.t} />,
      script: 'audit.js',
    });
  }

  private read(): Page {
    const name = 'read.html';
    const at = this.fromPage(name);
    const files = { bundle: at('bundle.json'), folder: at(this.contents.widget.folder) };
    return this.page({
      name,
      title: this.t('site.place.read'),
      description: this.t('site.home.lead'),
      place: 'read',
      content: <ReadPage files={files} t={this.t} />,
      script: 'read.js',
    });
  }
}

/** Every page of the site, one after the other: there are thousands. */
export function* sitePages(frame: SiteFrame, contents: SiteContents): Generator<Page> {
  for (const language of frame.languages) {
    yield* new LanguagePages(frame, contents, language).all();
  }
}

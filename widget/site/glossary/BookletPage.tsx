import type { VNode } from 'preact';
import { isolate } from '../../../shared/card/isolate.ts';
import { Prose } from '../../../shared/card/Prose.tsx';
import type { Entry } from '../../../shared/glossary/entry.ts';
import { languageRow } from '../../../shared/language/languages.ts';
import type { Strings } from '../../../shared/strings/create-strings.ts';
import { StatusIcon } from './StatusLine.tsx';
import { saidIn } from './said-in.ts';
import type { ListedWord, TopicWords } from './word-list.ts';

/** The name of a booklet, in the language of its words. */
export function bookletTitle(topic: string, language: string, t: Strings): string {
  const named = { topic: t(`site.topic.${topic}`) };
  if (language === 'en') return t('site.booklet.titleEnglish', named);
  const name = t('site.booklet.title', {
    ...named,
    language: isolate(languageRow(language)?.endonym ?? language),
  });
  return name;
}

interface BookletPageProps {
  readonly topic: TopicWords;
  readonly language: string;
  readonly t: Strings;
  /** In English, for whoever hands the booklet out. */
  readonly english: Strings;
  /** True while none of these texts has been reviewed. */
  readonly allDrafts: boolean;
}

function Text({ entry }: { readonly entry: Entry }): VNode {
  return (
    <div {...saidIn(entry.language)}>
      <h2>
        <Prose text={entry.equivalent} language={entry.language} />
      </h2>
      <p>
        <Prose text={entry.explanation} language={entry.language} />
      </p>
    </div>
  );
}

function Row({
  word: { term, language },
  t,
}: {
  readonly word: ListedWord;
  readonly t: Strings;
}): VNode {
  const own = term.texts.get(language);
  const english = term.texts.get('en');
  const publishers = [...new Set(own?.entry.sources.map(({ publisher }) => publisher))];
  return (
    <li>
      <div class={own === english ? 'one' : 'two'}>
        {own && <Text entry={own.entry} />}
        {english && own !== english && <Text entry={english.entry} />}
      </div>
      <p class="small">
        {publishers.length ? (
          <>
            {/* Publishers are named in English, as on cards. */}
            {t('sourceLabel')} <bdi lang="en">{publishers.join(', ')}</bdi>
          </>
        ) : (
          t('sourceNone')
        )}
        {own?.standing.status === 'reviewed' && ` · ${t('status.reviewed')}`}
        {own?.standing.status === 'outdated' && ` · ${t('status.outdated')}`}
      </p>
    </li>
  );
}

/** The words of a topic in the reader's language and in English, made to be printed and handed out. */
export function BookletPage({ topic, language, t, english, allDrafts }: BookletPageProps): VNode {
  const inEnglish = english('site.booklet.title', {
    topic: english(`site.topic.${topic.topic}`),
    language: languageRow(language)?.english ?? language,
  });
  return (
    <article class="booklet">
      <header>
        <p class="brand">
          <i class="lamp" aria-hidden="true" />
          {t('site.name')}
        </p>
        <h1>{bookletTitle(topic.topic, language, t)}</h1>
        {language !== 'en' && (
          <p class="in-english">
            <bdi {...saidIn('en')}>{inEnglish}</bdi>
          </p>
        )}
        <p class="status">
          <StatusIcon reviewed={false} />
          <span>
            {t(allDrafts ? 'site.footer.drafts' : 'site.footer.someDrafts')}{' '}
            {t('site.footer.noAdvice')}
          </span>
        </p>
        <p class="no-print">
          <button type="button" class="press first script-only" data-press="print">
            {t('site.booklet.print')}
          </button>
        </p>
      </header>
      <ol>
        {topic.words.map((word) => (
          <Row key={word.term.id} word={word} t={t} />
        ))}
      </ol>
    </article>
  );
}

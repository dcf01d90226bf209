import type { VNode } from 'preact';
import type { GlossaryStats } from '../../../shared/report/glossary-stats.ts';
import type { Strings } from '../../../shared/strings/create-strings.ts';
import { LanguagesTable } from './LanguagesTable.tsx';
import { StandingLegend } from './Standings.tsx';
import { TopicsTable } from './TopicsTable.tsx';

interface CoveragePageProps {
  readonly stats: GlossaryStats;
  readonly t: Strings;
}

/** How far the words are: what is drafted, reviewed, changed since or missing, and how to help. */
export function CoveragePage({ stats, t }: CoveragePageProps): VNode {
  const all = Object.values(stats.languages);
  const reviewed = all.reduce((sum, one) => sum + one.reviewed, 0);
  return (
    <>
      <h1>{t('site.place.progress')}</h1>
      <p class="lead">
        {t('site.coverage.lead', { terms: stats.terms, languages: all.length })}{' '}
        {t(reviewed ? 'site.coverage.someReviewed' : 'site.coverage.noneReviewed', { reviewed })}
      </p>
      <p>
        {t('site.coverage.sources', {
          sources: stats.sources.sources,
          unchecked: stats.sources.unchecked,
          unsourced: stats.sources.unsourced,
        })}
      </p>
      <section>
        <h2>{t('site.coverage.help')}</h2>
        <ul class="ways">
          <li>
            <a href="suggest.html">{t('site.place.suggest')}</a> {t('site.coverage.helpSuggest')}
          </li>
          <li>
            <a href="words/index.html">{t('site.place.words')}</a> {t('site.coverage.helpCorrect')}
          </li>
          <li>{t('site.coverage.helpReview')}</li>
        </ul>
      </section>
      <LanguagesTable counts={stats} t={t} />
      <StandingLegend t={t} />
      <TopicsTable counts={stats} t={t} />
    </>
  );
}

import type { VNode } from 'preact';
import { isolate } from '../../../shared/card/isolate.ts';
import { SourceLink } from '../../../shared/card/SourceLink.tsx';
import type { Strings } from '../../../shared/strings/create-strings.ts';
import type { SiteText, ToldReview } from './site-words.ts';

interface HistoryProps {
  readonly text: SiteText;
  /** The page's language. */
  readonly language: string;
  readonly t: Strings;
}

function Sources({ text: { entry }, language, t }: HistoryProps): VNode {
  return (
    <section>
      <h2>{t('site.term.sources')}</h2>
      {entry.sources.length === 0 ? (
        <p>{t('sourceNone')}</p>
      ) : (
        <ul>
          {entry.sources.map((source) => (
            <li key={source.url}>
              <SourceLink source={source} beside={language} t={t} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function ReviewLine({ review, t }: { readonly review: ToldReview; readonly t: Strings }): VNode {
  const { name, role, date, holds } = review;
  return (
    <li>
      <bdi>{name}</bdi> ({t(`site.role.${role}`)}), <time dateTime={date}>{isolate(date)}</time>:{' '}
      {t(holds ? 'site.term.reviewHolds' : 'site.term.reviewOld')}
    </li>
  );
}

/** Where a text comes from, who wrote it, and who has read it since. */
export function History({ text, language, t }: HistoryProps): VNode {
  const { entry, reviews } = text;
  return (
    <>
      <Sources text={text} language={language} t={t} />
      <section>
        <h2>{t('site.term.history')}</h2>
        <p>{t('words', { authors: entry.authors.map(isolate).join(', ') })}</p>
        {reviews.length === 0 ? (
          <p>{t('site.term.noReview')}</p>
        ) : (
          <ul>
            {reviews.map((review) => (
              <ReviewLine
                key={`${review.name} ${review.role} ${review.date}`}
                review={review}
                t={t}
              />
            ))}
          </ul>
        )}
        {entry.reviewBy !== undefined && (
          <p>{t('site.term.reviewBy', { date: isolate(entry.reviewBy) })}</p>
        )}
      </section>
    </>
  );
}

import type { VNode } from 'preact';
import type { Strings } from '../../../shared/strings/create-strings.ts';
import { PLACES, type PlaceName } from './places.ts';

interface HomePageProps {
  /** Topics in the reader's order. */
  readonly topics: readonly string[];
  /** A word as it will be explained; null where there is none to show. */
  readonly example: VNode | null;
  readonly t: Strings;
}

const OTHERS = ['words', 'suggest', 'websites', 'progress'] as const satisfies readonly PlaceName[];

/** The first page: what one can do here, the most wanted first. */
export function HomePage({ topics, example, t }: HomePageProps): VNode {
  return (
    <>
      <div class="hero">
        <div>
          <h1>{t('site.home.title')}</h1>
          <p class="lead">{t('site.home.lead')}</p>
          <p>
            <a class="press first" href={PLACES.read}>
              {t('site.place.read')}
            </a>
          </p>
          <p class="hint">{t('site.home.private')}</p>
        </div>
        {example}
      </div>
      <ul class="ways">
        {OTHERS.map((place) => (
          <li key={place}>
            <h2>
              <a href={PLACES[place]}>{t(`site.place.${place}`)}</a>
            </h2>
            <p>{t(`site.about.${place}`)}</p>
          </li>
        ))}
      </ul>
      <section>
        <h2>{t('site.words.topics')}</h2>
        <ul class="links">
          {topics.map((topic) => (
            <li key={topic}>
              <a href={`words/index.html#${topic}`}>{t(`site.topic.${topic}`)}</a>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

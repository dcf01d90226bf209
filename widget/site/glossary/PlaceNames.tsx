import type { VNode } from 'preact';
import { SourceLink } from '../../../shared/card/SourceLink.tsx';
import type { Strings } from '../../../shared/strings/create-strings.ts';
import { saidIn } from './said-in.ts';
import type { PlaceName } from './site-words.ts';

interface PlaceNamesProps {
  readonly places: readonly PlaceName[];
  readonly language: string;
  readonly t: Strings;
}

/** What states call a term, each with its sources. */
export function PlaceNames({ places, language, t }: PlaceNamesProps): VNode | null {
  if (!places.length) return null;
  return (
    <section>
      <h2>{t('site.term.places')}</h2>
      <details>
        <summary>{t('site.term.placesShow', { count: places.length })}</summary>
        <dl class="pairs">
          {places.map(({ place, name, sources }) => (
            <div key={`${place} ${name}`}>
              <dt>
                <bdi {...saidIn('en')}>{place}</bdi>
              </dt>
              <dd>
                <b>
                  <bdi {...saidIn('en')}>{name}</bdi>
                </b>
                {sources.map((source) => (
                  <span key={source.url} class="small">
                    <SourceLink source={source} beside={language} t={t} />
                  </span>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  );
}

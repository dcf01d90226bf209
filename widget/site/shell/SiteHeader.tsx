import type { VNode } from 'preact';
import { LanguageMenu } from './LanguageMenu.tsx';
import { linkBetween } from './link-between.ts';
import { type Page, pathOf, type SiteFrame } from './page.ts';
import { PLACES, type PlaceName } from './places.ts';

interface SiteHeaderProps {
  readonly frame: SiteFrame;
  readonly page: Page;
}

/** The site's name, the choice of language and the five places. */
export function SiteHeader({ frame, page }: SiteHeaderProps): VNode {
  const t = frame.stringsFor(page.language);
  const to = (name: string) => linkBetween(pathOf(page), pathOf({ language: page.language, name }));
  return (
    <header class="site-header">
      <div class="wide">
        <a class="brand" href={to('index.html')}>
          <i class="lamp" aria-hidden="true" />
          {t('site.name')}
        </a>
        <LanguageMenu page={page} languages={frame.languages} t={t} />
        <nav class="site-nav" aria-label={t('site.places')}>
          <ul>
            {(Object.keys(PLACES) as PlaceName[]).map((place) => (
              <li key={place}>
                <a
                  href={to(PLACES[place])}
                  {...(place === page.place && {
                    'aria-current': page.name === PLACES[place] ? 'page' : 'true',
                  })}
                >
                  {t(`site.place.${place}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}

import { render } from 'preact-render-to-string';
import { directionOf } from '../../../shared/language/languages.ts';
import { Head } from './Head.tsx';
import type { Page, SiteFrame } from './page.ts';
import { SiteFooter } from './SiteFooter.tsx';
import { SiteHeader } from './SiteHeader.tsx';

/** A whole page of the site as HTML: the same bytes for the same page. */
export function renderPage(frame: SiteFrame, page: Page): string {
  const t = frame.stringsFor(page.language);
  const html = render(
    <html lang={page.language} dir={directionOf(page.language)}>
      <Head frame={frame} page={page} />
      <body>
        <a class="skip" href="#content">
          {t('site.skip')}
        </a>
        <SiteHeader frame={frame} page={page} />
        <main id="content" tabIndex={-1}>
          {page.content}
        </main>
        <SiteFooter frame={frame} t={t} />
      </body>
    </html>,
  );
  return `<!doctype html>\n${html}\n`;
}

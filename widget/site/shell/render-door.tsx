import { render } from 'preact-render-to-string';
import { directionOf, languageRow } from '../../../shared/language/languages.ts';
import { policyOf } from './Head.tsx';
import type { SiteFrame } from './page.ts';

/**
 * The page at the site's root: every language by its own name; its script goes on to the one the
 * browser asks for.
 */
export function renderDoor(frame: SiteFrame): string {
  const { languages, files } = frame;
  const html = render(
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policyOf({})} />
        <meta name="viewport" content="width=device-width" />
        <title>{frame.stringsFor('en')('site.name')}</title>
        <meta name="description" content={frame.stringsFor('en')('site.home.lead')} />
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href={files['icon.svg']} />
        <link rel="stylesheet" href={files['site.css']} />
        {languages.map((tag) => (
          <link
            key={tag}
            rel="alternate"
            hreflang={tag}
            href={`${frame.at ?? ''}${tag}/index.html`}
          />
        ))}
        <script type="module" src={files['door.js']} />
      </head>
      <body class="door">
        <main>
          <h1 class="brand">
            <i class="lamp" aria-hidden="true" />
            {frame.stringsFor('en')('site.name')}
          </h1>
          <ul class="links">
            {languages.map((tag) => (
              <li key={tag}>
                <a href={`${tag}/index.html`} lang={tag} hreflang={tag} dir={directionOf(tag)}>
                  {languageRow(tag)?.endonym ?? tag}
                </a>
              </li>
            ))}
          </ul>
        </main>
      </body>
    </html>,
  );
  return `<!doctype html>\n${html}\n`;
}

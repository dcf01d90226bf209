import { render } from 'preact-render-to-string';
import { policyOf } from '../shell/Head.tsx';
import type { SiteFrame } from '../shell/page.ts';

/** The page of no real office that the widget is tried on, at the site's root: HTML. */
export function renderSample({ files, version }: SiteFrame): string {
  const html = render(
    <html lang="en" data-widget={`termlight/${version}/termlight.js`}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policyOf({})} />
        <meta name="viewport" content="width=device-width" />
        <meta name="robots" content="noindex" />
        <title>A sample page</title>
        <link rel="icon" href={files['icon.svg']} />
        <link rel="stylesheet" href={files['site.css']} />
        <script type="module" src={files['sample.js']} />
      </head>
      <body class="sample">
        <main>
          <h1>Help with food</h1>
          <p>This office does not exist. It only shows how your own page would look.</p>
          <p>
            You may be eligible for SNAP. Who counts in your household and what counts as income
            decide how much you get. You use the money with an EBT card.
          </p>
          <h2>Keep your help</h2>
          <p>
            Send in your recertification before the deadline on your notice. If the office says no,
            you can ask for a fair hearing.
          </p>
        </main>
      </body>
    </html>,
  );
  return `<!doctype html>\n${html}\n`;
}

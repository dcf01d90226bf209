import type { VNode } from 'preact';
import { jsonInHtml } from './json-in-html.ts';
import { linkBetween } from './link-between.ts';
import { type Page, pathOf, type SiteFrame } from './page.ts';

/** What a page may do: nothing but load what lies beside it. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];

/** The security policy of a page; it is written into it, as a folder has no server to send it. */
export function policyOf({ frames = false }: Pick<Page, 'frames'>): string {
  return [...POLICY, ...(frames ? ["frame-src 'self'"] : [])].join('; ');
}

interface HeadProps {
  readonly frame: SiteFrame;
  readonly page: Page;
}

/** The same page in the languages it speaks; in full where the site's address is known. */
function Alternates({ frame: { at }, page }: HeadProps): VNode {
  const address = (language: string) => {
    const path = pathOf({ ...page, language });
    return at === null ? linkBetween(pathOf(page), path) : at + path;
  };
  return (
    <>
      {at !== null && <link rel="canonical" href={address(page.language)} />}
      {page.spoken.map((tag) => (
        <link key={tag} rel="alternate" hreflang={tag} href={address(tag)} />
      ))}
      {page.spoken.includes('en') && (
        <link rel="alternate" hreflang="x-default" href={address('en')} />
      )}
    </>
  );
}

/** What stands in a page's head. */
export function Head({ frame, page }: HeadProps): VNode {
  const fileOf = (name: string) => linkBetween(pathOf(page), frame.files[name] ?? name);
  const t = frame.stringsFor(page.language);
  return (
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={policyOf(page)} />
      <meta name="viewport" content="width=device-width" />
      <title>
        {page.title === t('site.name') ? page.title : `${page.title} · ${t('site.name')}`}
      </title>
      <meta name="description" content={page.description} />
      <meta name="referrer" content="no-referrer" />
      <meta name="color-scheme" content="light dark" />
      {!page.spoken.includes(page.language) && <meta name="robots" content="noindex" />}
      <link rel="icon" href={fileOf('icon.svg')} />
      <link rel="stylesheet" href={fileOf('site.css')} />
      {page.style !== undefined && <link rel="stylesheet" href={fileOf(page.style)} />}
      <Alternates frame={frame} page={page} />
      {page.facts && (
        <script
          type="application/ld+json"
          // Data, never run: no < is left in it.
          dangerouslySetInnerHTML={{ __html: jsonInHtml(page.facts) }}
        />
      )}
      {page.script !== undefined && <script type="module" src={fileOf(page.script)} />}
    </head>
  );
}

import { renderSample } from '../embed/render-sample.tsx';
import { searchNames } from '../glossary/search-file.ts';
import { pathOf, type SiteFrame } from '../shell/page.ts';
import { renderDoor } from '../shell/render-door.tsx';
import { renderPage } from '../shell/render-page.tsx';
import type { SiteContents } from './page-context.ts';
import type { SiteFile } from './site-file.ts';
import { sitePages } from './site-pages.tsx';

/** Addresses for search engines, where the site's own is known: see https://www.sitemaps.org. */
function siteMap(at: string, paths: readonly string[]): SiteFile {
  return { path: 'sitemap.txt', body: paths.map((path) => `${at}${path}\n`).join('') };
}

/** Everything that is made of the words: pages, and what their scripts look words up in. */
export function* siteFiles(frame: SiteFrame, contents: SiteContents): Generator<SiteFile> {
  yield { path: 'index.html', body: renderDoor(frame) };
  yield { path: 'embed-sample.html', body: renderSample(frame) };
  const paths: string[] = [];
  for (const page of sitePages(frame, contents)) {
    const path = pathOf(page);
    if (page.spoken.includes(page.language)) paths.push(path);
    yield { path, body: renderPage(frame, page) };
  }
  for (const language of frame.languages) {
    const names = searchNames(contents.words.terms.values(), language);
    yield { path: `${language}/words/find.json`, body: JSON.stringify(names) };
  }
  if (frame.at !== null) yield siteMap(frame.at, paths);
}

import type { Glossary } from '../../../shared/glossary/entry.ts';
import { LANGUAGES } from '../../../shared/language/languages.ts';
import { statsOf } from '../../../shared/report/glossary-stats.ts';
import type { SiteFile } from '../../../widget/site/build/site-file.ts';
import { siteFiles } from '../../../widget/site/build/site-files.ts';
import { siteStrings } from '../../../widget/site/build/site-strings.ts';
import { siteWordsOf } from '../../../widget/site/glossary/site-words.ts';
import type { SiteFrame } from '../../../widget/site/shell/page.ts';

export const TODAY = '2025-06-15';

const ROOT = new URL('../../../', import.meta.url).pathname;

/** What compiled assets are called in tests. */
export const ASSETS: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'site.css',
    'icon.svg',
    'door.js',
    'press.js',
    'words.js',
    'embed.js',
    'sample.js',
    'audit.js',
    'read.js',
    'suggest.js',
    'suggest.css',
    'form.json',
    'bundle.json',
    'plain-words.json',
  ].map((name) => [name, `files/${name}`]),
);

/** The frame of a site for tests. */
export async function fixtureFrame(some: Partial<SiteFrame> = {}): Promise<SiteFrame> {
  const languages = LANGUAGES.map(({ tag }) => tag);
  return {
    languages,
    stringsFor: await siteStrings(ROOT, languages),
    files: ASSETS,
    publisher: 'Termlight',
    version: '9.9.9',
    at: null,
    allDrafts: true,
    ...some,
  };
}

/** Every file of the site of a glossary that is made of its words. */
export async function fixtureFiles(
  glossary: Glossary,
  some: Partial<SiteFrame> = {},
): Promise<readonly SiteFile[]> {
  const stats = await statsOf(glossary, TODAY);
  const words = await siteWordsOf(glossary, TODAY);
  const widget = {
    version: '9.9.9',
    integrity: 'sha384-abc',
    folder: 'termlight/9.9.9/',
    sample: '../embed-sample.html',
    download: '../termlight-9.9.9.zip',
    bytes: 1_234_567,
    policy: "default-src 'none'",
    languages: Object.keys(stats.languages),
    collections: [{ id: 'us-benefits', title: 'US benefits', isLayer: false }],
  };
  return [...siteFiles(await fixtureFrame(some), { words, stats, widget })];
}

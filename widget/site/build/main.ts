import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { GLOSSARIES, readGlossaryFiles } from '../../../glossaries/cli/glossary-files.ts';
import { today } from '../../../glossaries/cli/today.ts';
import type { Glossary } from '../../../shared/glossary/entry.ts';
import { parseGlossary } from '../../../shared/glossary/parse-glossary.ts';
import { LANGUAGES } from '../../../shared/language/languages.ts';
import { statsOf } from '../../../shared/report/glossary-stats.ts';
import { WIDGET_POLICY } from '../../settings/widget-policy.ts';
import { siteWordsOf } from '../glossary/site-words.ts';
import type { SiteFrame } from '../shell/page.ts';
import { type Assets, compileAssets } from './compile-assets.ts';
import { type BuiltWidget, readWidget } from './read-widget.ts';
import type { SiteFile } from './site-file.ts';
import { siteFiles } from './site-files.ts';
import type { SiteContents } from './site-pages.tsx';
import { siteStrings } from './site-strings.ts';
import { writeSite } from './write-site.ts';

const ROOT = join(import.meta.dirname, '../../..');
const OUT = join(ROOT, 'dist/site');

/** The glossary that `termlight build` has checked before. */
async function readGlossary(): Promise<Glossary> {
  return parseGlossary(await readGlossaryFiles(GLOSSARIES)).glossary;
}

/** The address the site will be found at, with a slash at its end; null where none was named. */
function addressOf(typed: string | undefined): string | null {
  return typed === undefined ? null : new URL(typed.replace(/\/?$/, '/')).href;
}

function offered(widget: BuiltWidget, { collections }: Glossary, languages: readonly string[]) {
  return {
    version: widget.version,
    integrity: widget.integrity,
    sample: '../embed-sample.html',
    download: `../${widget.download.path}`,
    bytes: widget.download.body.length,
    policy: WIDGET_POLICY,
    languages,
    collections: collections.map(({ id, title, extends: base }) => ({
      id,
      title,
      isLayer: base !== undefined,
    })),
  };
}

async function frameOf(
  { paths }: Assets,
  contents: SiteContents,
  at: string | null,
): Promise<SiteFrame> {
  const { collection } = contents.words;
  const languages = LANGUAGES.map(({ tag }) => tag);
  return {
    languages,
    stringsFor: await siteStrings(ROOT, languages),
    files: { ...paths, 'icon.svg': 'icon.svg' },
    publisher: collection.publisher,
    version: contents.widget.version,
    at,
    allDrafts: Object.values(contents.stats.languages).every(({ reviewed }) => reviewed === 0),
  };
}

async function versionOf(): Promise<string> {
  const about = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as {
    version: string;
  };
  return about.version;
}

async function build(at: string | null): Promise<void> {
  const glossary = await readGlossary();
  const [words, stats, assets, widget] = await Promise.all([
    siteWordsOf(glossary, today()),
    statsOf(glossary, today()),
    compileAssets(ROOT),
    readWidget(join(ROOT, 'dist/widget'), await versionOf()),
  ]);
  const languages = Object.keys(stats.languages);
  const contents = { words, stats, widget: offered(widget, glossary, languages) };
  const frame = await frameOf(assets, contents, at);
  const icon = { path: 'icon.svg', body: await readFile(join(ROOT, 'widget/site/shell/icon.svg')) };
  function* all(): Generator<SiteFile> {
    yield* assets.files;
    yield icon;
    yield* widget.files;
    yield widget.download;
    yield* siteFiles(frame, contents);
  }
  const { files, bytes } = await writeSite(OUT, all());
  console.log(`dist/site/  ${files} files, ${(bytes / 1_000_000).toFixed(1)} MB`);
}

const { values } = parseArgs({ options: { at: { type: 'string' } } });
await build(addressOf(values.at));

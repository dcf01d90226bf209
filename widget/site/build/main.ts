import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildDay } from '../../../glossaries/cli/build-day.ts';
import { GLOSSARIES, readGlossaryFiles } from '../../../glossaries/cli/glossary-files.ts';
import { parseManifest } from '../../../shared/bundle/manifest.ts';
import type { Glossary } from '../../../shared/glossary/entry.ts';
import { parseGlossary } from '../../../shared/glossary/parse-glossary.ts';
import { LANGUAGES } from '../../../shared/language/languages.ts';
import { statsOf } from '../../../shared/report/glossary-stats.ts';
import { WIDGET_POLICY } from '../../settings/widget-policy.ts';
import type { OfferedWidget } from '../embed/embed-tag.ts';
import { siteWordsOf } from '../glossary/site-words.ts';
import { WORDS } from '../shell/bundle-loader.ts';
import type { SiteFrame } from '../shell/page.ts';
import { compileAssets } from './compile-assets.ts';
import { formFiles } from './form-files.ts';
import { lookedUpFiles } from './looked-up-files.ts';
import { offlineFile } from './offline-file.ts';
import type { SiteContents } from './page-context.ts';
import { licenceFiles, plainFiles } from './plain-files.ts';
import { type BuiltWidget, readWidget } from './read-widget.ts';
import type { SiteFile } from './site-file.ts';
import { siteFiles } from './site-files.ts';
import { siteStrings } from './site-strings.ts';
import { writeSite } from './write-site.ts';

const ROOT = join(import.meta.dirname, '../../..');
const OUT = join(ROOT, 'dist/site');
const BUNDLE = join(ROOT, 'dist/bundle');

/** The address the site will be found at, with a slash at its end; null where none was named. */
function addressOf(typed: string | undefined): string | null {
  return typed === undefined ? null : new URL(typed.replace(/\/?$/, '/')).href;
}

function offered(
  { version, integrity, folder, download }: BuiltWidget,
  { collections }: Glossary,
  languages: readonly string[],
): OfferedWidget {
  return {
    version,
    integrity,
    folder,
    sample: '../embed-sample.html',
    download: `../${download.path}`,
    bytes: download.body.length,
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
  files: Readonly<Record<string, string>>,
  { words, stats, widget }: SiteContents,
  at: string | null,
): Promise<SiteFrame> {
  const languages = LANGUAGES.map(({ tag }) => tag);
  return {
    languages,
    stringsFor: await siteStrings(ROOT, languages),
    files,
    publisher: words.collection.publisher,
    version: widget.version,
    at,
    allDrafts: Object.values(stats.languages).every(({ reviewed }) => reviewed === 0),
  };
}

async function build(at: string | null): Promise<void> {
  const { version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
  // `termlight build` has checked it before.
  const { glossary } = parseGlossary(await readGlossaryFiles(GLOSSARIES));
  const [words, stats, assets, widget] = await Promise.all([
    siteWordsOf(glossary, buildDay()),
    statsOf(glossary, buildDay()),
    compileAssets(ROOT),
    readWidget(join(ROOT, 'dist/widget'), version),
  ]);
  const lookedUp = await lookedUpFiles(join(BUNDLE, 'manifest.json'), words);
  const languages = Object.keys(stats.languages);
  const contents = { words, stats, widget: offered(widget, glossary, languages) };
  const form = formFiles(glossary, words, languages);
  const paths = { ...assets.paths, ...lookedUp.paths, ...form.paths };
  const frame = await frameOf(paths, contents, at);
  const plain = await plainFiles(ROOT);
  const licences = await licenceFiles(ROOT, assets.modules);
  const offline = offlineFile({
    manifest: parseManifest(await readFile(join(BUNDLE, 'manifest.json'), 'utf8')),
    words: widget.folder + WORDS,
    always: [
      ...new Set([...(assets.loads['read.js'] ?? []), ...(assets.loads['site.css'] ?? [])]),
      ...lookedUp.files.map(({ path }) => path),
      ...plain.map(({ path }) => path),
    ],
    languages: frame.languages,
  });
  function* all(): Generator<SiteFile> {
    yield* assets.files;
    yield* lookedUp.files;
    yield* form.files;
    yield* plain;
    yield* licences;
    yield offline;
    yield* widget.files;
    yield widget.download;
    yield* siteFiles(frame, contents);
  }
  const { files, bytes } = await writeSite(OUT, all());
  console.log(`dist/site/  ${files} files, ${(bytes / 1_000_000).toFixed(1)} MB`);
}

const { values } = parseArgs({ options: { at: { type: 'string' } } });
await build(addressOf(values.at));

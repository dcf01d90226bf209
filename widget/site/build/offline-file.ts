import { createHash } from 'node:crypto';
import type { BundleFile, Manifest } from '../../../shared/bundle/manifest.ts';
import type { OfflineList } from '../reader/offline-list.ts';
import type { SiteFile } from './site-file.ts';

/** What the list is made of; all paths are from the site's root. */
export interface OfflineParts {
  readonly manifest: Manifest;
  /** Where the bundle's files are. */
  readonly words: string;
  /** What the reading page of every language loads. */
  readonly always: readonly string[];
  /** The site's languages. */
  readonly languages: readonly string[];
}

/** The bundle's files for readers of a language: what letters are read with, and what they are told. */
function bundleFiles({ collections }: Manifest, language: string): readonly BundleFile[] {
  return collections.flatMap(({ indexes, explanations, layer }) => [
    ...['en', language].flatMap((tag) => indexes[tag] ?? []),
    ...['en', language].flatMap((tag) => (explanations[tag] ?? []).map(({ file }) => file)),
    ...(layer ? [layer] : []),
  ]);
}

/** Which files the reading page needs without a network: the service worker asks for this list. */
export function offlineList({ manifest, words, always, languages }: OfflineParts): OfflineList {
  const own = languages.map((language) => {
    const files = bundleFiles(manifest, language).map(({ path }) => words + path);
    return [language, [`${language}/read.html`, ...new Set(files)]] as const;
  });
  const lists = { always, languages: Object.fromEntries(own) };
  const version = createHash('sha256').update(JSON.stringify(lists)).digest('hex').slice(0, 16);
  return { version, ...lists };
}

/** The list as a file of the site. */
export function offlineFile(parts: OfflineParts): SiteFile {
  return { path: 'offline.json', body: JSON.stringify(offlineList(parts)) };
}

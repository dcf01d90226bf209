/** What the reading page needs without a network: paths from the site's root. */
export interface OfflineList {
  /** Names what was built: another one replaces what was kept. */
  readonly version: string;
  /** For every reader. */
  readonly always: readonly string[];
  /** For readers of one language, by its tag. */
  readonly languages: Readonly<Record<string, readonly string[]>>;
}

/** A page's wish that what its readers need is kept. */
export interface KeepMessage {
  readonly type: 'keep';
  readonly language: string;
}

/** What the service worker answers once all of it is kept. */
export interface KeptMessage {
  readonly type: 'kept';
  readonly language: string;
}

const PREFIX = 'termlight-site-';

/** The name of the cache for what was built under a version. */
export function cacheName(version: string): string {
  return PREFIX + version;
}

/** True for a cache of ours. */
export function isSiteCache(name: string): boolean {
  return name.startsWith(PREFIX);
}

/** Everything readers of a language need. */
export function pathsFor({ always, languages }: OfflineList, language: string): readonly string[] {
  return [...always, ...(languages[language] ?? [])];
}

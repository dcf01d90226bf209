/** The places of the site, in the order of its menu, each with its first page. */
export const PLACES = {
  read: 'read.html',
  words: 'words/index.html',
  suggest: 'suggest.html',
  websites: 'embed.html',
  progress: 'coverage.html',
} as const;

/** One of `PLACES`. */
export type PlaceName = keyof typeof PLACES;

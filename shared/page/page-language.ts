import { readPageLanguages } from './page-languages.ts';

/**
 * The language of a page (a tag of ours), or null if it is unknown: what its text shows, else what
 * the nearest `lang` at or above `root` says.
 */
export function pageLanguage(root: Element): string | null {
  return readPageLanguages(root).page;
}

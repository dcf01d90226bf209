import { LANGUAGES } from './languages.ts';
import { matchLanguage } from './match-language.ts';

const TAGS = LANGUAGES.map(({ tag }) => tag);

const cache = new Map<string, string | null>();

/**
 * The language of ours that a BCP 47 tag names: `es-MX` is `es`, `zh-TW` is `zh-Hant`,
 * `fil` is `tl`; null for a malformed tag or a language we don't know.
 */
export function knownLanguage(tag: string): string | null {
  const known = cache.get(tag);
  if (known !== undefined) return known;
  const found = matchLanguage(tag, TAGS);
  // A page could invent any number of tags; ours are few.
  if (cache.size < 200) cache.set(tag, found);
  return found;
}

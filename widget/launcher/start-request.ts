import { matchLanguage } from '../../shared/language/match-language.ts';

/**
 * The language a link asks the page to be explained in: `#termlight=vi`, or `?termlight=vi`. A
 * fragment never reaches a server.
 *
 * @param languages - tags that can be had.
 * @returns a tag of ours, or null if the address asks for nothing we have.
 */
export function startRequest(
  { hash, search }: Pick<Location, 'hash' | 'search'>,
  languages: readonly string[],
): string | null {
  for (const part of [hash, search]) {
    const asked = /[#?&]termlight=([\w-]+)/.exec(part)?.[1];
    const known = asked && matchLanguage(asked, languages);
    if (known) return known;
  }
  return null;
}

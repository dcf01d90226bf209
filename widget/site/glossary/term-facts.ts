import type { SiteTerm, SiteWords } from './site-words.ts';

/** What the facts of a term name beside its texts. */
export interface FactsOptions {
  readonly collection: SiteWords['collection'];
  /** The page's whole address; null where nobody knows it yet. */
  readonly address: string | null;
  /** Address of the list of all words; null where nobody knows it yet. */
  readonly list: string | null;
}

/** Where the text of a licence is, by its SPDX name; none for others than ours. */
const LICENCES: Readonly<Record<string, string>> = {
  'CC0-1.0': 'https://creativecommons.org/publicdomain/zero/1.0/',
};

/**
 * A term as search engines read it: a DefinedTerm of https://schema.org, in one language.
 *
 * @returns undefined where the term has no text in the language.
 */
export function termFacts(
  { id, texts }: SiteTerm,
  language: string,
  { collection, address, list }: FactsOptions,
): object | undefined {
  const entry = texts.get(language)?.entry;
  if (!entry) return undefined;
  const licence = LICENCES[collection.licence];
  const names = entry.forms
    .filter(({ standing }) => standing !== 'deprecated')
    .map(({ text }) => text);
  return {
    '@context': 'https://schema.org',
    '@type': 'DefinedTerm',
    name: entry.equivalent,
    alternateName: [...new Set(names)].filter((name) => name !== entry.equivalent),
    description: entry.explanation,
    termCode: id,
    inLanguage: language,
    ...(address !== null && { url: address }),
    inDefinedTermSet: {
      '@type': 'DefinedTermSet',
      name: collection.title,
      ...(licence !== undefined && { license: licence }),
      ...(list !== null && { url: list }),
    },
  };
}

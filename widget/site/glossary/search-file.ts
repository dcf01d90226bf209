import { searchKey } from './search-key.ts';
import type { SiteTerm } from './site-words.ts';

/** What the words of a list are found by: for each term's id, all its names as they are looked for. */
export type SearchNames = Readonly<Record<string, readonly string[]>>;

function namesOf({ texts, places }: SiteTerm, language: string): readonly string[] {
  const entries = [...new Set([language, 'en'])].flatMap((tag) => texts.get(tag)?.entry ?? []);
  const names = entries.flatMap(({ equivalent, forms }) => [
    equivalent,
    ...forms.map(({ text }) => text),
  ]);
  return [...names, ...places.map(({ name }) => name)];
}

/** The names of each term for readers of a language: in hers, in English, and what states call it. */
export function searchNames(terms: Iterable<SiteTerm>, language: string): SearchNames {
  return Object.fromEntries(
    [...terms].map((term) => [
      term.id,
      [...new Set(namesOf(term, language).map(searchKey))].sort(),
    ]),
  );
}

/** The ids of the terms that have a name with what was typed in it; all of them if nothing was. */
export function findWords(names: SearchNames, typed: string): ReadonlySet<string> {
  const key = searchKey(typed);
  return new Set(Object.keys(names).filter((id) => names[id]?.some((name) => name.includes(key))));
}

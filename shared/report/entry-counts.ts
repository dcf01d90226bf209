import type { Entry } from '../glossary/entry.ts';
import type { Outdating } from '../glossary/status.ts';
import { LANGUAGES } from '../language/languages.ts';
import type { StandingRow } from './standing-rows.ts';

/** How some Entries of one language stand. */
export interface EntryCounts {
  readonly entries: number;
  readonly draft: number;
  readonly reviewed: number;
  readonly outdated: number;
  /** Terms that have no Entry in this language. */
  readonly missing: number;
  /** Outdated Entries by what changed; one can count under several. */
  readonly changed: Readonly<Record<Outdating, number>>;
  /** Entries without a source. */
  readonly unsourced: number;
  /** Sources of these Entries. */
  readonly sources: number;
  /** Sources whose page was read on no known day. */
  readonly unchecked: number;
}

/** How some terms stand in each language, by its tag. */
export interface LanguageCounts {
  readonly terms: number;
  readonly languages: Readonly<Record<string, EntryCounts>>;
}

const place = (tag: string) => {
  const row = LANGUAGES.findIndex((one) => one.tag === tag);
  return row === -1 ? LANGUAGES.length : row;
};

/** The languages of some Entries, each once, in the order of `LANGUAGES`. */
export function languagesOf(entries: readonly Pick<Entry, 'language'>[]): readonly string[] {
  const tags = [...new Set(entries.map(({ language }) => language))].sort();
  return tags.sort((one, other) => place(one) - place(other));
}

function countEntries(rows: readonly StandingRow[], terms: number): EntryCounts {
  const count = (is: (row: StandingRow) => boolean) => rows.filter(is).length;
  const changed = (what: Outdating) => count(({ standing }) => standing.changed.includes(what));
  const sources = rows.flatMap(({ entry }) => entry.sources);
  return {
    entries: rows.length,
    draft: count(({ standing }) => standing.status === 'draft'),
    reviewed: count(({ standing }) => standing.status === 'reviewed'),
    outdated: count(({ standing }) => standing.status === 'outdated'),
    missing: terms - rows.length,
    changed: {
      text: changed('text'),
      source: changed('source'),
      'review-by': changed('review-by'),
    },
    unsourced: count(({ entry }) => entry.sources.length === 0),
    sources: sources.length,
    unchecked: sources.filter(({ checked }) => checked === null).length,
  };
}

/** Counts Entries in each of these languages; a term of another collection is another term. */
export function countLanguages(
  rows: readonly StandingRow[],
  languages: readonly string[],
): LanguageCounts {
  const terms = new Set(rows.map(({ entry }) => `${entry.collection}/${entry.term}`)).size;
  return {
    terms,
    languages: Object.fromEntries(
      languages.map((language) => [
        language,
        countEntries(
          rows.filter(({ entry }) => entry.language === language),
          terms,
        ),
      ]),
    ),
  };
}

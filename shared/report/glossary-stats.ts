import type { Collection, Glossary } from '../glossary/entry.ts';
import type { Outdating } from '../glossary/status.ts';
import { countLanguages, type LanguageCounts, languagesOf } from './entry-counts.ts';
import { type PlaceCounts, placeCountsOf } from './place-counts.ts';
import { baseOf, type StandingRow, standingRows } from './standing-rows.ts';

/** An Entry whose review no longer holds, and why. */
export interface OutdatedEntry {
  readonly collection: string;
  readonly language: string;
  readonly term: string;
  readonly changed: readonly Outdating[];
}

/** How some collections stand: each language, and each topic in each language. */
export interface TopicCounts extends LanguageCounts {
  /** By topic; a term that names none is under the empty name. */
  readonly topics: Readonly<Record<string, LanguageCounts>>;
  /** In order of collection, language and term. */
  readonly outdated: readonly OutdatedEntry[];
}

/** How one collection stands. */
export interface CollectionCounts extends LanguageCounts {
  readonly title: string;
}

/** How one layer stands. */
export interface LayerCounts extends TopicCounts, PlaceCounts {
  readonly title: string;
  /** Id of the collection it is a layer over. */
  readonly extends: string;
}

/** How a glossary stands: its collections together, one by one, and its layers by themselves. */
export interface GlossaryStats extends TopicCounts {
  readonly sources: {
    readonly sources: number;
    /** Sources whose page was read on no known day. */
    readonly unchecked: number;
    /** Entries without a source. */
    readonly unsourced: number;
  };
  /** By id, without layers. */
  readonly collections: Readonly<Record<string, CollectionCounts>>;
  /** By id. Their Entries count nowhere else. */
  readonly layers: Readonly<Record<string, LayerCounts>>;
  /** The day it was counted for, as YYYY-MM-DD. */
  readonly today: string;
}

interface CountedCollection {
  readonly collection: Collection;
  readonly rows: readonly StandingRow[];
}

/** Topics in order of their names; terms without one last. */
function topicsOf(rows: readonly StandingRow[]): readonly (string | null)[] {
  const names = [...new Set(rows.map(({ topic }) => topic))];
  const named = names.filter((topic) => topic !== null).sort();
  return names.length > named.length ? [...named, null] : named;
}

function outdatedOf(rows: readonly StandingRow[]): readonly OutdatedEntry[] {
  const key = ({ collection, language, term }: OutdatedEntry) =>
    `${collection}/${language}/${term}`;
  return rows
    .filter(({ standing }) => standing.status === 'outdated')
    .map(({ entry: { collection, language, term }, standing: { changed } }) => ({
      collection,
      language,
      term,
      changed,
    }))
    .sort((one, other) => (key(one) < key(other) ? -1 : 1));
}

function countTopics(rows: readonly StandingRow[]): TopicCounts {
  const languages = languagesOf(rows.map(({ entry }) => entry));
  return {
    ...countLanguages(rows, languages),
    topics: Object.fromEntries(
      topicsOf(rows).map((topic) => [
        topic ?? '',
        countLanguages(
          rows.filter((row) => row.topic === topic),
          languages,
        ),
      ]),
    ),
    outdated: outdatedOf(rows),
  };
}

function sourcesOf({ languages }: LanguageCounts): GlossaryStats['sources'] {
  const all = Object.values(languages);
  const sum = (what: 'sources' | 'unchecked' | 'unsourced') =>
    all.reduce((total, counts) => total + counts[what], 0);
  return { sources: sum('sources'), unchecked: sum('unchecked'), unsourced: sum('unsourced') };
}

/**
 * Counts a glossary. `terms`, `languages`, `topics`, `sources` and `outdated` hold the collections
 * that stand alone, together; layers, which extend one, are counted apart.
 *
 * @param today - the day statuses are computed for, as YYYY-MM-DD.
 */
export async function statsOf(glossary: Glossary, today: string): Promise<GlossaryStats> {
  const counted: CountedCollection[] = [];
  for (const collection of glossary.collections) {
    counted.push({ collection, rows: await standingRows(collection, glossary, today) });
  }
  const alone = counted.filter(({ collection }) => baseOf(collection) === null);
  const rows = alone.flatMap((one) => one.rows);
  const languages = languagesOf(rows.map(({ entry }) => entry));
  const { terms, languages: byLanguage, topics, outdated } = countTopics(rows);
  return {
    terms,
    languages: byLanguage,
    topics,
    sources: sourcesOf({ terms, languages: byLanguage }),
    outdated,
    collections: Object.fromEntries(
      alone.map(({ collection: { id, title }, rows: own }) => [
        id,
        { title, ...countLanguages(own, languages) },
      ]),
    ),
    layers: Object.fromEntries(
      counted.flatMap(({ collection, rows: own }) => {
        const base = baseOf(collection);
        return base === null
          ? []
          : [
              [
                collection.id,
                {
                  title: collection.title,
                  extends: base,
                  ...countTopics(own),
                  ...placeCountsOf(collection),
                },
              ],
            ];
      }),
    ),
    today,
  };
}

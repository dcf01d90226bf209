import { digestsOf } from '../glossary/digests.ts';
import type { Collection, Entry, Glossary } from '../glossary/entry.ts';
import { type Standing, standingOf } from '../glossary/status.ts';

/** One Entry as it is counted. */
export interface StandingRow {
  readonly entry: Entry;
  /** The term's topic; null where no Entry of its source language says it. */
  readonly topic: string | null;
  readonly standing: Standing;
}

/** Id of the collection this one is a layer over; null if it stands alone. */
export function baseOf(collection: Collection): string | null {
  return collection.extends ?? null;
}

/** The topic of each term, by its id, from the Entries that say it. */
function topicsOf(collection: Collection | undefined): ReadonlyMap<string, string> {
  const entries = collection?.entries ?? [];
  return new Map(entries.flatMap(({ term, concept }) => (concept ? [[term, concept.topic]] : [])));
}

/**
 * A collection's Entries with their topics and their standings.
 *
 * @param today - the day statuses are computed for, as YYYY-MM-DD.
 */
export async function standingRows(
  collection: Collection,
  { collections, reviewers }: Glossary,
  today: string,
): Promise<readonly StandingRow[]> {
  const digests = await digestsOf(collection);
  const own = topicsOf(collection);
  // A layer need not say again what its base says of a term.
  const base = topicsOf(collections.find(({ id }) => id === baseOf(collection)));
  return Promise.all(
    [...digests].map(async ([entry, texts]) => ({
      entry,
      topic: own.get(entry.term) ?? base.get(entry.term) ?? null,
      standing: await standingOf(entry, { collection, reviewers, today, ...texts }),
    })),
  );
}

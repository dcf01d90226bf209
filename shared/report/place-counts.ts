import type { Collection } from '../glossary/entry.ts';

/** How many places of a layer say what. */
export interface PlaceCounts {
  readonly places: number;
  /** Sites listed for one place or another. */
  readonly hosts: number;
  /** By term: how many places have a name of their own for it that was read somewhere. */
  readonly names: Readonly<Record<string, number>>;
}

/** Counts what the places of a layer say. */
export function placeCountsOf({ places }: Pick<Collection, 'places'>): PlaceCounts {
  const names: Record<string, number> = {};
  for (const { term } of places.flatMap((place) => place.names)) {
    names[term] = (names[term] ?? 0) + 1;
  }
  return {
    places: places.length,
    hosts: places.reduce((sum, { hosts }) => sum + hosts.length, 0),
    names: Object.fromEntries(
      Object.entries(names).sort(([one], [other]) => (one < other ? -1 : 1)),
    ),
  };
}

/** The same in a sentence. */
export function placesSentence({ places, hosts, names }: PlaceCounts): string {
  const said = Object.entries(names).map(([term, count]) => `${term} ${count}`);
  const list = said.length ? said.join(', ') : 'none';
  return `${places} ${places === 1 ? 'place' : 'places'} with ${hosts} ${hosts === 1 ? 'site' : 'sites'}; places with a name of their own: ${list}.`;
}

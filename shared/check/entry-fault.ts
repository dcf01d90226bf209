import type { Entry, Place } from '../glossary/entry.ts';
import type { EntryPath } from '../glossary/entry-path.ts';
import { type Fault, placeOf } from '../glossary/fault.ts';

/** Path of an Entry's file, relative to `glossaries/`. */
export function pathOf({ collection, language, term }: EntryPath): string {
  return `${collection}/${language}/${term}.json`;
}

/** Path of a place's file, relative to `glossaries/`. */
export function placePath(collection: string, { code }: Pick<Place, 'code'>): string {
  return `${collection}/places/${code}.json`;
}

/** A fault of an Entry's file at the field its keys name. */
export function entryFault(
  entry: Entry,
  keys: readonly PropertyKey[],
  said: { message: string; remedy: string; level?: Fault['level'] },
): Fault {
  return { level: 'fault', path: pathOf(entry), place: placeOf(keys), ...said };
}

/** The folder of a layer that holds places, where others hold languages. */
const PLACES = 'places';

const ENTRY = /^([^/]+)\/([^/]+)\/([^/]+)\.json$/;

/** What the path of an Entry's file says of it. */
export interface EntryPath {
  readonly collection: string;
  readonly language: string;
  readonly term: string;
}

/** Reads the path of an Entry's file, relative to `glossaries/`; null if no Entry can be there. */
export function readEntryPath(path: string): EntryPath | null {
  const parts = ENTRY.exec(path);
  if (!parts) return null;
  const [, collection, language, term] = parts as unknown as [string, string, string, string];
  return { collection, language, term };
}

/** What the path of a place's file says of it. */
export interface PlacePath {
  readonly collection: string;
  /** ISO 3166-2, as far as the name is one. */
  readonly code: string;
}

/** Reads the path of a place's file, relative to `glossaries/`; null if no place can be there. */
export function readPlacePath(path: string): PlacePath | null {
  const named = readEntryPath(path);
  return named?.language === PLACES ? { collection: named.collection, code: named.term } : null;
}

const ENTRY = /^([^/]+)\/([^/]+)\/([^/]+)\.json$/;

/** What the path of an Entry's file says of it. */
export interface EntryPath {
  readonly collection: string;
  readonly language: string;
  readonly term: string;
}

/** Reads the path of an Entry's file, relative to `glossaries/`; null if no Entry can be there. */
export function readEntryPath(path: string): EntryPath | null {
  const [, collection, language, term] = ENTRY.exec(path) ?? [];
  if (collection === undefined || language === undefined || term === undefined) return null;
  return { collection, language, term };
}

import type { Collection, Entry } from '../glossary/entry.ts';

/** An Entry without what its file says of all of them. */
type Kept = Omit<Entry, 'collection' | 'language' | 'term'>;

interface EntriesFile {
  readonly collection: string;
  readonly language: string;
  /** By term. */
  readonly entries: Readonly<Record<string, Kept>>;
}

/** Every Entry of one language as one file, so that a page can show and check them. */
export function entriesFile({ id, entries: all }: Collection, language: string): string {
  const own = all.filter((entry) => entry.language === language);
  const entries = Object.fromEntries(
    own.map(({ collection, language: tag, term, ...kept }) => [term, kept]),
  );
  const file: EntriesFile = { collection: id, language, entries };
  return JSON.stringify(file);
}

/**
 * The Entries such a file holds.
 *
 * @param text - as `entriesFile` wrote it; a page knows it by its digest, so nothing is checked again.
 */
export function readEntriesFile(text: string): readonly Entry[] {
  const { collection, language, entries } = JSON.parse(text) as EntriesFile;
  return Object.entries(entries).map(([term, one]) => ({ collection, language, term, ...one }));
}

import type { Entry } from '../glossary/entry.ts';
import { readJson } from '../glossary/read-json.ts';
import { entrySchema } from '../glossary/schema.ts';
import { textDigest } from '../glossary/text-digest.ts';

/** Names of one text: its own digest, and that of the source text it was read against. */
export interface TextName {
  readonly digest: string;
  readonly sourceDigest: string | null;
}

type Place = Pick<Entry, 'collection' | 'term' | 'language'>;

/** The Entry an old version of its file held, or null where it was no Entry of today's format. */
function entryOf(text: string, { collection, term, language }: Place): Entry | null {
  const json = readJson('', text.normalize('NFC'));
  const parsed = entrySchema.safeParse('value' in json ? json.value : undefined);
  return parsed.success ? { ...parsed.data, collection, term, language } : null;
}

/**
 * The version of an Entry's file that held exactly the text of that name: Reviews keep only digests,
 * the words are in the history.
 *
 * @param versions - texts of the file; read only until one fits.
 * @param place - which Entry's file it is.
 * @returns the Entry as it was then, or null where no version fits.
 */
export async function findVersion(
  versions: AsyncIterable<string> | Iterable<string>,
  place: Place,
  { digest, sourceDigest }: TextName,
): Promise<Entry | null> {
  for await (const text of versions) {
    const entry = entryOf(text, place);
    if (entry && (await textDigest(entry, sourceDigest)) === digest) return entry;
  }
  return null;
}

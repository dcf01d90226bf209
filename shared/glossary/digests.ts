import type { Collection, Entry } from './entry.ts';
import { textDigest } from './text-digest.ts';

/** The names of an Entry's text and of the text it renders, as they are now. */
export interface Digests {
  /** Of the Entry's own text. */
  readonly digest: string;
  /** Of the source-language Entry; null for that Entry itself, or where there is none. */
  readonly sourceDigest: string | null;
}

/** The digests of every Entry of a collection, each source text named once. */
export async function digestsOf(
  collection: Pick<Collection, 'sourceLanguage' | 'entries'>,
): Promise<ReadonlyMap<Entry, Digests>> {
  const digests = new Map<Entry, Digests>();
  const sources = new Map<string, string>();
  for (const entry of collection.entries) {
    if (entry.language !== collection.sourceLanguage) continue;
    const digest = await textDigest(entry, null);
    sources.set(entry.term, digest);
    digests.set(entry, { digest, sourceDigest: null });
  }
  for (const entry of collection.entries) {
    if (digests.has(entry)) continue;
    const sourceDigest = sources.get(entry.term) ?? null;
    digests.set(entry, { digest: await textDigest(entry, sourceDigest), sourceDigest });
  }
  return digests;
}

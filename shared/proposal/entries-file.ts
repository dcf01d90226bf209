import { z } from 'zod';
import type { Collection, Entry } from '../glossary/entry.ts';
import { fileForm } from '../glossary/file-form.ts';
import { entrySchema, id, line } from '../glossary/schema.ts';

const fileSchema = z.strictObject({
  format: z.literal(1),
  collection: id,
  language: line,
  entries: z.record(id, entrySchema),
});

/** Every Entry of one language as one file, so that a page can show and check them. */
export function entriesFile(collection: Collection, language: string): string {
  const own = collection.entries.filter((entry) => entry.language === language);
  const entries = Object.fromEntries(
    own.map((entry) => [entry.term, JSON.parse(fileForm(entry)) as unknown]),
  );
  return JSON.stringify({ format: 1, collection: collection.id, language, entries });
}

/**
 * The Entries such a file holds.
 *
 * @throws Error if it is no such file.
 */
export function readEntriesFile(text: string): readonly Entry[] {
  const { collection, language, entries } = fileSchema.parse(JSON.parse(text));
  return Object.entries(entries).map(([term, one]) => ({ collection, language, term, ...one }));
}

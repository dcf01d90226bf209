import { readEntryPath, readPlacePath } from '../glossary/entry-path.ts';
import { fileForm, placeFileForm } from '../glossary/file-form.ts';
import type { GlossaryFile } from '../glossary/parse-glossary.ts';
import { placeSchema } from '../glossary/place-schema.ts';
import { readJson } from '../glossary/read-json.ts';
import { entrySchema } from '../glossary/schema.ts';
import { textForm } from './check-file-form.ts';

/** A JSON value with no spaces around any of its texts. */
function trimmed(value: unknown): unknown {
  if (typeof value === 'string') return value.trim();
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(trimmed);
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, trimmed(one)]));
}

/**
 * A file's text with all put right that needs no judgement: byte order mark, line ends, composition,
 * final line break; in an Entry also the order and spaces of file form and spaces around texts. No
 * word changes. What is no JSON, or would lose something, is given back as it is.
 */
export function putIntoForm({ path, text, fault }: GlossaryFile): string {
  if (fault) return text;
  const plain = textForm(text);
  const json = readJson(path, plain);
  if ('fault' in json) return text;
  if (readPlacePath(path)) {
    const place = placeSchema.safeParse(trimmed(json.value));
    return place.success ? placeFileForm(place.data) : plain;
  }
  if (!readEntryPath(path)) return plain;
  const entry = entrySchema.safeParse(trimmed(json.value));
  return entry.success ? fileForm(entry.data) : plain;
}

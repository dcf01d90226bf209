import { canonicalJson } from '../digest/canonical-json.ts';
import type { Entry, EntryText } from '../glossary/entry.ts';

/** What a reviewer approves. */
export const WORDS = ['equivalent', 'explanation', 'forms'] as const;

/** What an import can change of an Entry. */
export const FIELDS = [...WORDS, 'sources', 'origin', 'authors', 'reviews'] as const;

/** A field an import can change. */
export type Field = (typeof FIELDS)[number];

/** A field's value whatever order its keys were given in. */
function said(entry: EntryText, field: Field): string {
  return canonicalJson(entry[field]);
}

/** The fields in which two states of an Entry differ; all that say something if there was none. */
export function changedFields(before: EntryText | null, after: EntryText): readonly Field[] {
  return FIELDS.filter((field) => before === null || said(before, field) !== said(after, field));
}

/** True if a reviewer of the one has read the other. */
export function sameWords(one: EntryText, other: EntryText): boolean {
  return WORDS.every((field) => said(one, field) === said(other, field));
}

/** An Entry as messages name it: `premium (es)`. */
export function nameOf({ term, language }: Pick<Entry, 'term' | 'language'>): string {
  return `${term} (${language})`;
}

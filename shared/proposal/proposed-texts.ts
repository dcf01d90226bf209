import { readCsv } from '../exchange/csv-reader.ts';
import type { EntryPatch } from '../exchange/entry-patch.ts';
import { planImport } from '../exchange/plan-import.ts';
import type { Collection, Entry, Reviewer } from '../glossary/entry.ts';
import type { Fault } from '../glossary/fault.ts';
import { textDigest } from '../glossary/text-digest.ts';

/** A text somebody proposes, as a reviewer reads it. */
export interface ProposedText {
  readonly entry: Entry;
  /** The text that is there now; null for a new one. */
  readonly before: Entry | null;
  /** The source text it renders, as it would be; null for the source language itself. */
  readonly source: Entry | null;
  readonly digest: string;
  readonly sourceDigest: string | null;
}

/** The languages a file of proposals speaks of: their Entries are needed to read it. */
export function proposedLanguages(bytes: Uint8Array, collection: Collection): readonly string[] {
  const { patches } = readCsv(bytes, { ...collection, entries: [] });
  return [...new Set(patches.map(({ language }: EntryPatch) => language))];
}

/** An Entry with the names of its text and of the source text it renders. */
export async function namedText(
  entry: Entry,
  before: Entry | null,
  { sourceLanguage, entries }: Collection,
): Promise<ProposedText> {
  const source =
    entry.language === sourceLanguage
      ? null
      : (entries.find(({ term, language }) => term === entry.term && language === sourceLanguage) ??
        null);
  const sourceDigest = source && (await textDigest(source, null));
  return { entry, before, source, sourceDigest, digest: await textDigest(entry, sourceDigest) };
}

/** The collection's Entries once changes are made. */
function changed(collection: Collection, changes: readonly { after: Entry }[]): Collection {
  const name = ({ term, language }: Entry) => `${language} ${term}`;
  const all = new Map(collection.entries.map((entry) => [name(entry), entry]));
  for (const { after } of changes) all.set(name(after), after);
  return { ...collection, entries: [...all.values()] };
}

/**
 * What a file of proposals would make of a collection, each text with what it replaces, as
 * `termlight import` would take it in.
 *
 * @param collection - with the Entries of the source language and of the file's languages.
 */
export async function proposedTexts(
  bytes: Uint8Array,
  collection: Collection,
  { reviewers, today }: { readonly reviewers: readonly Reviewer[]; readonly today: string },
): Promise<{ readonly texts: readonly ProposedText[]; readonly faults: readonly Fault[] }> {
  const { patches, faults } = readCsv(bytes, collection);
  const plan = await planImport(patches, { collection, reviewers, today });
  const whole = changed(collection, plan.changes);
  const texts = await Promise.all(
    plan.changes.map(({ before, after }) => namedText(after, before, whole)),
  );
  return { texts, faults: [...faults, ...plan.faults] };
}

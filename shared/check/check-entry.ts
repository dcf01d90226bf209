import type { Collection, Entry } from '../glossary/entry.ts';
import type { Fault } from '../glossary/fault.ts';
import { fold } from '../text/fold.ts';
import { COLLECTION_RULES } from './collection-rules.ts';
import { pathOf } from './entry-fault.ts';

/** What one Entry is checked beside. */
export interface EntryContext {
  /** Where it would stand, with the other Entries of its language and the source text it renders. */
  readonly collection: Collection;
  /** As YYYY-MM-DD in UTC. */
  readonly today: string;
}

/** The Entries that claim one of its spellings: all that any rule asks of others' texts. */
function rivalsOf(entry: Entry, { entries }: Collection): readonly Entry[] {
  const spellings = new Set(entry.forms.map(({ text }) => fold(text).text));
  return entries.filter(
    (one) =>
      one.language === entry.language &&
      one.term !== entry.term &&
      one.forms.some(({ text }) => spellings.has(fold(text).text)),
  );
}

/**
 * Holds one Entry to every rule `checkGlossary` holds a collection to, with the same sentences, a
 * rule a step, so that a page can stop between two for what its reader does. Its Reviews are not
 * looked at: they are given elsewhere.
 */
export function* checkEntry(
  entry: Entry,
  { collection, today }: EntryContext,
): Generator<readonly Fault[], void> {
  const path = pathOf(entry);
  const paths = new Set([...collection.entries, entry].map(pathOf));
  const few = { ...collection, places: [], entries: [entry, ...rivalsOf(entry, collection)] };
  yield [];
  for (const rule of COLLECTION_RULES) {
    const found = rule(few, { reviewers: [], paths, today });
    yield found.filter((fault) => fault.path === path);
  }
}

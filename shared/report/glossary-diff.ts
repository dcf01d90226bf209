import type { Entry, Glossary, Reviewer } from '../glossary/entry.ts';
import { type Change, pairUp, unlike } from './change.ts';
import { collectionChanges } from './collection-changes.ts';
import { entryChanges } from './entry-changes.ts';
import { languagesOf } from './entry-counts.ts';
import { type StandingRow, standingRows } from './standing-rows.ts';

/** One Entry that differs, and how. */
export interface EntryDiff {
  /** As it is now; as it was, if it is gone. */
  readonly entry: Entry;
  /** What the term is called in its collection's source language; its id, if nothing says it. */
  readonly name: string;
  readonly changes: readonly Change[];
}

/** What differs in one language; each list in order of collection and term. */
export interface LanguageDiff {
  readonly language: string;
  readonly added: readonly EntryDiff[];
  readonly removed: readonly EntryDiff[];
  readonly changed: readonly EntryDiff[];
}

/** What a collection says of itself otherwise; `added` or `removed` if only one version has it. */
export interface CollectionDiff {
  readonly title: string;
  readonly what: 'added' | 'removed' | 'changed';
  readonly changes: readonly Change[];
}

/** What changed from one version of a glossary to another. */
export interface GlossaryDiff {
  /** How many terms there were, and are. */
  readonly terms: { readonly before: number; readonly after: number };
  readonly collections: readonly CollectionDiff[];
  readonly reviewers: readonly Change[];
  /** Only languages in which something differs, in the order of `LANGUAGES`. */
  readonly languages: readonly LanguageDiff[];
}

const pathOf = ({ entry: { collection, term, language } }: StandingRow) =>
  `${collection}/${term}/${language}`;

async function rowsOf(glossary: Glossary, today: string): Promise<readonly StandingRow[]> {
  const rows: StandingRow[] = [];
  for (const collection of glossary.collections) {
    rows.push(...(await standingRows(collection, glossary, today)));
  }
  return rows.sort((one, other) => (pathOf(one) < pathOf(other) ? -1 : 1));
}

/** What each term is called in its source language, by collection and term. */
function namesOf(glossaries: readonly Glossary[]): ReadonlyMap<string, string> {
  const collections = glossaries.flatMap((one) => one.collections);
  return new Map(
    collections.flatMap(({ id, sourceLanguage, entries }) =>
      entries
        .filter(({ language }) => language === sourceLanguage)
        .map(({ term, equivalent }) => [`${id}/${term}`, equivalent]),
    ),
  );
}

function rowChanges(before: StandingRow, after: StandingRow): readonly Change[] {
  const [old, fresh] = [before.standing, after.standing];
  const status: Change = {
    kind: 'status',
    before: old.status,
    after: fresh.status,
    changed: fresh.changed,
  };
  return [
    ...entryChanges(before.entry, after.entry),
    ...(old.status === fresh.status ? [] : [status]),
  ];
}

function collectionDiffs(before: Glossary, after: Glossary): readonly CollectionDiff[] {
  const pairs = pairUp(before.collections, after.collections, ({ id }) => id);
  return pairs.flatMap(({ before: old, after: fresh }): readonly CollectionDiff[] => {
    if (!old) return fresh ? [{ title: fresh.title, what: 'added', changes: [] }] : [];
    if (!fresh) return [{ title: old.title, what: 'removed', changes: [] }];
    const changes = collectionChanges(old, fresh);
    return changes.length ? [{ title: fresh.title, what: 'changed', changes }] : [];
  });
}

const termsOf = ({ collections }: Glossary) =>
  new Set(collections.flatMap(({ id, entries }) => entries.map(({ term }) => `${id}/${term}`)))
    .size;

/**
 * Compares two versions of a glossary.
 *
 * @param today - the day statuses of both are computed for, as YYYY-MM-DD: that a review-by date
 *   has passed meanwhile is no difference between them.
 */
export async function diffGlossaries(
  before: Glossary,
  after: Glossary,
  today: string,
): Promise<GlossaryDiff> {
  const pairs = pairUp(await rowsOf(before, today), await rowsOf(after, today), pathOf);
  const names = namesOf([before, after]);
  const found = pairs.flatMap(({ before: old, after: fresh }) => {
    const row = fresh ?? old;
    if (!row) return [];
    const { entry } = row;
    const name = names.get(`${entry.collection}/${entry.term}`) ?? entry.term;
    const what = !old ? 'added' : !fresh ? 'removed' : 'changed';
    const changes = old && fresh ? rowChanges(old, fresh) : [];
    return what === 'changed' && changes.length === 0 ? [] : [{ what, entry, name, changes }];
  });
  const inLanguage = (language: string): LanguageDiff => {
    const those = (what: string) =>
      found
        .filter((one) => one.what === what && one.entry.language === language)
        .map(({ entry, name, changes }) => ({ entry, name, changes }));
    return {
      language,
      added: those('added'),
      removed: those('removed'),
      changed: those('changed'),
    };
  };
  const reviewers = pairUp<Reviewer>(before.reviewers, after.reviewers, ({ account }) => account);
  return {
    terms: { before: termsOf(before), after: termsOf(after) },
    collections: collectionDiffs(before, after),
    reviewers: unlike(reviewers).map((pair) => ({ kind: 'reviewer' as const, ...pair })),
    languages: languagesOf(found.map(({ entry }) => entry)).map(inLanguage),
  };
}

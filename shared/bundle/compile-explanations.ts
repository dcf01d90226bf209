import type { Digests } from '../glossary/digests.ts';
import type { Collection, Entry, Glossary } from '../glossary/entry.ts';
import { type StatusContext, statusOf } from '../glossary/status.ts';
import type { Explanation, Shard } from './explanation.ts';

/** Terms in one shard: 6 kB as servers send it, at most. */
const SHARD = 10;

/** What the texts of a collection are compiled with. */
export interface ExplanationsOptions {
  /** The digests of the collection's Entries, computed once for all its languages. */
  readonly digests: ReadonlyMap<Entry, Digests>;
  readonly reviewers: Glossary['reviewers'];
  /** The day statuses are computed for, as YYYY-MM-DD. */
  readonly today: string;
}

/** Readers find a term's shard by the first id in each. */
function byTerm(one: { term: string }, other: { term: string }): number {
  return one.term < other.term ? -1 : 1;
}

function explanationOf(
  entry: Entry,
  { publisher, english }: { publisher: string; english: string | null },
  context: StatusContext,
): Explanation {
  return {
    term: entry.term,
    language: entry.language,
    equivalent: entry.equivalent,
    english,
    explanation: entry.explanation,
    otherMeaning: entry.otherMeaning ?? null,
    status: statusOf(entry, context),
    reviewBy: entry.reviewBy ?? null,
    origin: entry.origin,
    authors: entry.authors,
    publisher,
    sources: entry.sources,
  };
}

/**
 * What readers of one language are told of a collection's terms.
 *
 * @throws TypeError if an Entry's digests are missing: it can't be called reviewed or not.
 */
export function explanationsOf(
  collection: Collection,
  language: string,
  { digests, reviewers, today }: ExplanationsOptions,
): readonly Explanation[] {
  const { publisher, entries } = collection;
  const names = new Map(
    entries
      .filter((entry) => entry.language === 'en')
      .map((entry) => [entry.term, entry.equivalent]),
  );
  return entries
    .filter((entry) => entry.language === language)
    .map((entry) => {
      const texts = digests.get(entry);
      if (!texts) throw new TypeError(`No digests of ${entry.term} in ${language}.`);
      const english = language === 'en' ? null : (names.get(entry.term) ?? null);
      return explanationOf(
        entry,
        { publisher, english },
        { collection, reviewers, today, ...texts },
      );
    });
}

/**
 * Explanations in one language in shards of about 10, one of a term: of several the first counts.
 *
 * @param collection - id of the collection they are loaded with.
 */
export function shardsOf(
  collection: string,
  language: string,
  told: readonly Explanation[],
): readonly Shard[] {
  const first = new Map(told.toReversed().map((one) => [one.term, one]));
  const explanations = [...first.values()].sort(byTerm);
  const shards: Shard[] = [];
  for (let i = 0; i < explanations.length; i += SHARD) {
    shards.push({
      format: 1,
      collection,
      language,
      explanations: explanations.slice(i, i + SHARD),
    });
  }
  return shards;
}

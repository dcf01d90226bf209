import type { Collection, Entry, Glossary } from '../glossary/entry.ts';
import { type StatusContext, statusOf } from '../glossary/status.ts';
import { textDigest } from '../glossary/text-digest.ts';
import type { Explanation, Shard } from './explanation.ts';

/** Terms in one shard. */
const SHARD = 20;

async function explanationOf(
  entry: Entry,
  source: Entry | undefined,
  context: Pick<StatusContext, 'collection' | 'reviewers' | 'today'>,
): Promise<Explanation> {
  const sourceDigest = source && source !== entry ? await textDigest(source, null) : null;
  const digest = await textDigest(entry, sourceDigest);
  return {
    term: entry.term,
    language: entry.language,
    equivalent: entry.equivalent,
    explanation: entry.explanation,
    otherMeaning: entry.otherMeaning ?? null,
    status: statusOf(entry, { ...context, digest, sourceDigest }),
    reviewBy: entry.reviewBy ?? null,
    origin: entry.origin,
    authors: entry.authors,
    sources: entry.sources,
  };
}

/**
 * What readers of one language are told of a collection's terms, in shards of about 20.
 *
 * @param today - the day statuses are computed for, as YYYY-MM-DD.
 */
export async function compileExplanations(
  collection: Collection,
  language: string,
  { reviewers, today }: { reviewers: Glossary['reviewers']; today: string },
): Promise<readonly Shard[]> {
  const sources = new Map(
    collection.entries
      .filter((entry) => entry.language === collection.sourceLanguage)
      .map((entry) => [entry.term, entry]),
  );
  const explanations = await Promise.all(
    collection.entries
      .filter((entry) => entry.language === language)
      // Readers find a term's shard by the first id in each.
      .sort((one, other) => (one.term < other.term ? -1 : 1))
      .map((entry) =>
        explanationOf(entry, sources.get(entry.term), { collection, reviewers, today }),
      ),
  );
  const shards: Shard[] = [];
  for (let i = 0; i < explanations.length; i += SHARD) {
    shards.push({
      format: 1,
      collection: collection.id,
      language,
      explanations: explanations.slice(i, i + SHARD),
    });
  }
  return shards;
}

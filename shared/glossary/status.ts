import type { CollectionText, Entry, Review, Reviewer } from './entry.ts';

/** What a reader may rely on: nobody's approval yet, the policy met, or met once and changed since. */
export type Status = 'draft' | 'reviewed' | 'outdated';

/** What a status is computed from. */
export interface StatusContext {
  readonly collection: Pick<CollectionText, 'policy'> & { readonly id: string };
  readonly reviewers: readonly Reviewer[];
  /** Digest of the Entry's text as it is now. */
  readonly digest: string;
  /** Digest of the source-language text as it is now; null for the source-language Entry. */
  readonly sourceDigest: string | null;
  /** Today, as YYYY-MM-DD. */
  readonly today: string;
}

/** True if the review's account is listed for what it did here and did not write the text. */
export function counts(
  review: Review,
  entry: Entry,
  { collection, reviewers }: Pick<StatusContext, 'reviewers'> & { collection: { id: string } },
): boolean {
  if (entry.authors.includes(review.reviewer)) return false;
  return reviewers.some(
    ({ account, roles, languages, collections }) =>
      account === review.reviewer &&
      roles.includes(review.role) &&
      collections.includes(collection.id) &&
      // A subject reviewer may read the source language; a translator must know this one.
      (review.role === 'subject' || languages.includes(entry.language)),
  );
}

/**
 * True if these reviews meet the collection's policy, each role by people of its own: who approved
 * as both still is one person (Hall's theorem for two sets).
 */
function meets(reviews: readonly Review[], { policy }: StatusContext['collection']): boolean {
  const people = (...roles: readonly Review['role'][]) =>
    new Set(reviews.filter(({ role }) => roles.includes(role)).map(({ reviewer }) => reviewer))
      .size;
  return (
    people('translator') >= policy.translator &&
    people('subject') >= policy.subject &&
    people('translator', 'subject') >= policy.translator + policy.subject
  );
}

/**
 * An Entry's status, from its reviews: `reviewed` while the policy is met by reviews of exactly this
 * text, read against exactly this source text, and its review-by date has not passed; `outdated`
 * once it was met by reviews of one text that is no longer current; else `draft`.
 */
export function statusOf(entry: Entry, context: StatusContext): Status {
  const valid = entry.reviews.filter((review) => counts(review, entry, context));
  const current = valid.filter(
    ({ digest, sourceDigest }) =>
      digest === context.digest && sourceDigest === context.sourceDigest,
  );
  const expired = entry.reviewBy !== undefined && entry.reviewBy < context.today;
  const { collection } = context;
  // A policy that asks for nobody would call unread text reviewed.
  if (valid.length === 0) return 'draft';
  if (meets(current, collection)) return expired ? 'outdated' : 'reviewed';
  const texts = new Set(valid.map(({ digest }) => digest));
  const met = [...texts].some((text) =>
    meets(
      valid.filter(({ digest }) => digest === text),
      collection,
    ),
  );
  return met ? 'outdated' : 'draft';
}

import type { CollectionText, Entry, Review, Reviewer } from './entry.ts';
import { reviewRefusal } from './review-refusal.ts';
import { textDigest } from './text-digest.ts';

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
function counts(review: Review, entry: Entry, context: StatusContext): boolean {
  return reviewRefusal(review, entry, context) === null;
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

/** The reviews that count, and those of them that approve what is there now. */
function countedReviews(entry: Entry, context: StatusContext) {
  const valid = entry.reviews.filter((review) => counts(review, entry, context));
  const current = valid.filter(
    ({ digest, sourceDigest }) =>
      digest === context.digest && sourceDigest === context.sourceDigest,
  );
  // A policy that asks for nobody would call unread text reviewed.
  return { valid, met: current.length > 0 && meets(current, context.collection) };
}

/** The reviews of the text that met the policy last, by the day of its last review; none if none did. */
function lastApproved(valid: readonly Review[], { collection }: StatusContext): readonly Review[] {
  const day = (reviews: readonly Review[]) =>
    reviews.reduce((latest, { date }) => (date > latest ? date : latest), '');
  return [...new Set(valid.map(({ digest }) => digest))]
    .map((text) => valid.filter(({ digest }) => digest === text))
    .filter((reviews) => meets(reviews, collection))
    .reduce((last, reviews) => (day(reviews) >= day(last) ? reviews : last), []);
}

function hasExpired({ reviewBy }: Entry, { today }: StatusContext): boolean {
  return reviewBy !== undefined && reviewBy < today;
}

/**
 * An Entry's status, from its reviews: `reviewed` while the policy is met by reviews of exactly this
 * text, read against exactly this source text, and its review-by date has not passed; `outdated`
 * once it was met by reviews of one text that is no longer current; else `draft`.
 */
export function statusOf(entry: Entry, context: StatusContext): Status {
  const { valid, met } = countedReviews(entry, context);
  if (met) return hasExpired(entry, context) ? 'outdated' : 'reviewed';
  return lastApproved(valid, context).length > 0 ? 'outdated' : 'draft';
}

/** What can make a review outdated: the Entry's own text, its source text, its review-by date. */
export type Outdating = 'text' | 'source' | 'review-by';

/** An Entry's status with its reason. */
export interface Standing {
  readonly status: Status;
  /** For `outdated`: what is no longer as it was approved last, at least one; else empty. */
  readonly changed: readonly Outdating[];
}

/**
 * An Entry's status, and what changed if it is outdated. An Entry's digest holds its source's, so its
 * own text is unchanged if, beside the source text that was approved, it still has the digest that was.
 */
export async function standingOf(entry: Entry, context: StatusContext): Promise<Standing> {
  const status = statusOf(entry, context);
  if (status !== 'outdated') return { status, changed: [] };
  const changed: Outdating[] = [];
  const { valid, met } = countedReviews(entry, context);
  if (!met) {
    const approved = lastApproved(valid, context);
    const sources = new Set(approved.map(({ sourceDigest }) => sourceDigest));
    const names = await Promise.all([...sources].map((source) => textDigest(entry, source)));
    if (!approved.some(({ digest }) => [context.digest, ...names].includes(digest))) {
      changed.push('text');
    }
    if ([...sources].some((source) => source !== context.sourceDigest)) changed.push('source');
  }
  if (hasExpired(entry, context)) changed.push('review-by');
  return { status, changed };
}

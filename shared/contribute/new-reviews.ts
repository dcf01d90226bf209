import type { Entry, Review } from '../glossary/entry.ts';

/** A Review that a change brings, with the Entry it stands in. */
export interface NewReview {
  readonly entry: Entry;
  readonly review: Review;
}

function nameOf({ reviewer, role, date, digest, sourceDigest }: Review): string {
  return JSON.stringify([reviewer, role, date, digest, sourceDigest]);
}

/**
 * The Reviews a change brings to an Entry. One whose day or digest was altered is another Review.
 *
 * @param before - the Entry's Reviews before the change; none where it is new.
 */
export function newReviews(before: readonly Review[], entry: Entry): readonly NewReview[] {
  const known = new Set(before.map(nameOf));
  return entry.reviews
    .filter((review) => !known.has(nameOf(review)))
    .map((review) => ({ entry, review }));
}

/**
 * True if one of these accounts is the reviewer's own: nobody records a Review in another's name.
 * GitHub's accounts do not differ in case.
 */
export function isOwn({ review }: NewReview, accounts: readonly string[]): boolean {
  const reviewer = review.reviewer.toLowerCase();
  return accounts.some((account) => account.toLowerCase() === reviewer);
}

import type { Collection, Entry, Review, Reviewer } from '../glossary/entry.ts';
import type { Fault } from '../glossary/fault.ts';
import { reviewRefusal } from '../glossary/review-refusal.ts';
import { entryFault } from './entry-fault.ts';

function reviewFault(
  review: Review,
  entry: Entry,
  collection: Collection,
  reviewers: readonly Reviewer[],
): { message: string; remedy: string; level?: Fault['level'] } | null {
  const { reviewer, role } = review;
  const refusal = reviewRefusal(review, entry, { collection, reviewers });
  if (refusal === null) return null;
  if (refusal === 'author') {
    return {
      message: `"${reviewer}" wrote the text and can't review it.`,
      remedy: 'Remove the review, and ask somebody else.',
    };
  }
  return {
    level: 'notice',
    message:
      refusal !== 'unlisted'
        ? `The review does not count: "${reviewer}" is not listed as ${role} of ${entry.language} here.`
        : `The review does not count: nobody is listed as "${reviewer}".`,
    remedy: 'Correct the account or the role, or list the reviewer in reviewers.json.',
  };
}

/**
 * Nobody reviews a text of her own: no change of lists could make that right. A review by somebody
 * who is not listed for it is a notice only: it counts for nothing, and reviewers who leave the list
 * must not stop the build with what they once approved.
 */
export function checkReviews(
  collection: Collection,
  reviewers: readonly Reviewer[],
): readonly Fault[] {
  return collection.entries.flatMap((entry) =>
    entry.reviews.flatMap((review, i) => {
      const said = reviewFault(review, entry, collection, reviewers);
      return said ? [entryFault(entry, ['reviews', i, 'reviewer'], said)] : [];
    }),
  );
}

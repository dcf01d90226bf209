import type { Collection, Entry, Review, Reviewer } from '../glossary/entry.ts';
import type { Fault } from '../glossary/fault.ts';
import { reviewRefusal } from '../glossary/review-refusal.ts';
import { nameOf } from './entry-fields.ts';
import { exchangeFault } from './exchange-fault.ts';

/** Who may approve what, and until when an approval can be dated. */
export interface ApprovalContext {
  readonly collection: Pick<Collection, 'id'>;
  readonly reviewers: readonly Reviewer[];
  /** The latest day it is anywhere, as YYYY-MM-DD. */
  readonly today: string;
}

function whyNot(review: Review, entry: Entry, { collection, reviewers }: ApprovalContext): string {
  const { reviewer, role } = review;
  if (entry.authors.includes(reviewer)) {
    return `${reviewer} is an author of ${nameOf(entry)}, and nobody reviews what they wrote.`;
  }
  if (!reviewers.some(({ account }) => account === reviewer)) {
    return `reviewers.json lists nobody with the account "${reviewer}".`;
  }
  return `${reviewer} is not listed in reviewers.json as ${role} of "${entry.language}" in ${collection.id}.`;
}

/** What speaks against a Review of an Entry: nobody listed for it, its own author, a day to come. */
export function checkApproval(
  review: Review,
  entry: Entry,
  place: string,
  context: ApprovalContext,
): readonly Fault[] {
  const faults: Fault[] = [];
  if (reviewRefusal(review, entry, context) !== null) {
    const remedy = 'Correct the account and the role, or have somebody approve it who is listed.';
    faults.push(exchangeFault(place, whyNot(review, entry, context), remedy));
  }
  if (review.date > context.today) {
    const message = `The approval is dated ${review.date}, which is still to come.`;
    faults.push(exchangeFault(place, message, 'Correct the date.'));
  }
  return faults;
}

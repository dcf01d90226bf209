import type { Entry, Review } from '../glossary/entry.ts';
import { type ReviewRefusal, type ReviewRules, reviewRefusal } from '../glossary/review-refusal.ts';
import { reviewSchema } from '../glossary/schema.ts';
import { languageRow } from '../language/languages.ts';

/** Who approves, as what, when. */
export type Approval = Pick<Review, 'reviewer' | 'role' | 'date'>;

/** What an approval is of, and who may give it. */
export interface ReviewContext extends ReviewRules {
  /** Digest of the Entry's text as it is now. */
  readonly digest: string;
  /** Digest of the source-language text it was read against; null for the source language. */
  readonly sourceDigest: string | null;
  /** Today, as YYYY-MM-DD. */
  readonly today: string;
}

/** The Entry with the Review, or the sentence that says why it was refused. */
export type RecordedReview =
  | { readonly ok: true; readonly entry: Entry }
  | { readonly ok: false; readonly reason: string };

function sentence(refusal: ReviewRefusal, { reviewer, role }: Approval, entry: Entry): string {
  const language = languageRow(entry.language)?.english ?? entry.language;
  switch (refusal) {
    case 'author':
      return `${reviewer} wrote this text, and nobody reviews what they wrote.`;
    case 'unlisted':
      return `${reviewer} is not listed in glossaries/reviewers.json.`;
    case 'collection':
      return `${reviewer} is not listed for the collection ${entry.collection}.`;
    case 'role':
      return `${reviewer} is not listed as a ${role} reviewer.`;
    case 'language':
      return `${reviewer} is not listed for ${language}.`;
  }
}

/**
 * Records a person's approval of exactly the text an Entry has now.
 *
 * @returns the Entry with the Review at its end; or why not: its author, an account not listed for
 *   the collection, role or language, a day that is none or is still to come, or the same person's
 *   same approval once more.
 */
export function recordReview(
  entry: Entry,
  approval: Approval,
  context: ReviewContext,
): RecordedReview {
  const { digest, sourceDigest, today } = context;
  const { reviewer, role, date } = approval;
  const refused = (reason: string) => ({ ok: false, reason }) as const;
  const refusal = reviewRefusal(approval, entry, context);
  if (refusal) return refused(sentence(refusal, approval, entry));
  const review = reviewSchema.safeParse({ reviewer, role, date, digest, sourceDigest });
  if (!review.success) return refused(`"${date}" is not a day written as YYYY-MM-DD.`);
  if (date > today)
    return refused(`${date} is still to come; a review has the day it was made on.`);
  const again = entry.reviews.some(
    (one) => one.reviewer === reviewer && one.role === role && one.digest === digest,
  );
  if (again) return refused(`${reviewer} has approved exactly this text as ${role} already.`);
  return { ok: true, entry: { ...entry, reviews: [...entry.reviews, review.data] } };
}

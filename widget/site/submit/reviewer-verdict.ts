import { type ReviewContext, recordReview } from '../../../shared/contribute/record-review.ts';
import type { Review } from '../../../shared/glossary/entry.ts';
import type { ProposedText } from '../../../shared/proposal/proposed-texts.ts';
import type { ReviewDecision } from '../../../shared/proposal/review-file.ts';

/** What a reviewer thinks of one text so far. */
export interface Verdict {
  readonly decision: 'approve' | 'change' | 'later';
  readonly note: string;
}

/** Who reviews, and as what. */
export interface ReviewerPart {
  readonly reviewer: string;
  readonly role: Review['role'];
}

type Rules = Pick<ReviewContext, 'collection' | 'reviewers' | 'today'>;

/** Why somebody can't approve a text, in the words of `termlight review`; null if she can. */
export function refusalOf(
  { entry, digest, sourceDigest }: ProposedText,
  part: ReviewerPart,
  rules: Rules,
): string | null {
  const approval = { ...part, date: rules.today };
  const recorded = recordReview(entry, approval, { ...rules, digest, sourceDigest });
  return recorded.ok ? null : recorded.reason;
}

/** A decision as the file says it, bound to the exact text; null while there is none. */
export function decisionOf(
  { entry, digest, sourceDigest }: ProposedText,
  { decision, note }: Verdict,
  { reviewer, role, today }: ReviewerPart & { readonly today: string },
): ReviewDecision | null {
  if (decision === 'later') return null;
  const { collection, term, language } = entry;
  const said = note.trim();
  return {
    ...{ collection, term, language, reviewer, role },
    ...{ date: today, digest, sourceDigest, decision },
    ...(decision === 'change' && said && { note: said }),
  };
}

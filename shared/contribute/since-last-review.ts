import type { Digests } from '../glossary/digests.ts';
import type { Entry, Review } from '../glossary/entry.ts';
import { findVersion, type TextName } from './find-version.ts';
import { type TextDifference, textDifference } from './text-difference.ts';

/** How a text differs from the one approved: not at all, so, or in words nobody kept. */
export type Since = 'same' | 'unknown' | TextDifference;

/** What became of a text since somebody approved it last. */
export interface SinceLastReview {
  readonly review: Review;
  /** Of the Entry's own text. */
  readonly own: Since;
  /** Of the source text it was read against; `same` for the source language itself. */
  readonly source: Since;
}

/** What is compared, and where old wordings are kept. */
export interface LastReviewContext {
  readonly digests: Digests;
  /** The source-language Entry, where the Entry is in another language. */
  readonly source: Entry | undefined;
  /** Texts of an Entry's file, newest first; empty where no history is kept. */
  readonly versionsOf: (entry: Entry) => AsyncIterable<string> | Iterable<string>;
}

type Versions = LastReviewContext['versionsOf'];

async function sinceVersion(entry: Entry, name: TextName, versionsOf: Versions): Promise<Since> {
  const then = await findVersion(versionsOf(entry), entry, name);
  return then ? textDifference(then, entry) : 'unknown';
}

function lastOf(reviews: readonly Review[]): Review | undefined {
  return reviews.reduce<Review | undefined>(
    (last, review) => (last && last.date > review.date ? last : review),
    undefined,
  );
}

/**
 * What changed in an Entry, and in the source text it renders, since its last Review.
 *
 * @returns null where nobody has reviewed it.
 */
export async function sinceLastReview(
  entry: Entry,
  { digests, source, versionsOf }: LastReviewContext,
): Promise<SinceLastReview | null> {
  const review = lastOf(entry.reviews);
  if (!review) return null;
  const { digest, sourceDigest } = review;
  const readSource = { digest: sourceDigest ?? '', sourceDigest: null };
  const sourceIsSame = sourceDigest === digests.sourceDigest || !source;
  return {
    review,
    own:
      digest === digests.digest
        ? 'same'
        : await sinceVersion(entry, { digest, sourceDigest }, versionsOf),
    source: sourceIsSame ? 'same' : await sinceVersion(source, readSource, versionsOf),
  };
}

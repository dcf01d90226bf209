import type { Entry, Review, Reviewer } from './entry.ts';

/** What a listed reviewer's row lacks. */
type Miss = 'collection' | 'role' | 'language';

/** Why somebody's approval of a text would not count. */
export type ReviewRefusal = 'author' | 'unlisted' | Miss;

/** Who is listed, and where. */
export interface ReviewRules {
  readonly collection: { readonly id: string };
  readonly reviewers: readonly Reviewer[];
}

function missOf(
  row: Reviewer,
  role: Review['role'],
  entry: Entry,
  collection: string,
): Miss | null {
  if (!row.collections.includes(collection)) return 'collection';
  if (!row.roles.includes(role)) return 'role';
  // A subject reviewer may read the source language; a translator must know this one.
  if (role !== 'subject' && !row.languages.includes(entry.language)) return 'language';
  return null;
}

/** Of several rows the one that comes nearest is told; the nearest miss stands last. */
const NEARNESS: readonly Miss[] = ['collection', 'role', 'language'];

/**
 * Why an account's approval of an Entry would not count in a role, or null if it does: reviewers are
 * listed for the collection, the role and the language, and nobody reviews what they wrote.
 */
export function reviewRefusal(
  { reviewer, role }: Pick<Review, 'reviewer' | 'role'>,
  entry: Entry,
  { collection, reviewers }: ReviewRules,
): ReviewRefusal | null {
  // Accounts differ in more than case, on GitHub too; an author who types hers otherwise stays one.
  const account = reviewer.toLowerCase();
  if (entry.authors.some((author) => author.toLowerCase() === account)) return 'author';
  const misses = reviewers
    .filter((row) => row.account === reviewer)
    .map((row) => missOf(row, role, entry, collection.id));
  if (misses.length === 0) return 'unlisted';
  if (misses.includes(null)) return null;
  return NEARNESS.findLast((miss) => misses.includes(miss)) ?? null;
}

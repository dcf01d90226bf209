/** One verdict on a change, as GitHub's list of a pull request's reviews says it. */
export interface Verdict {
  /** The account; null where it was deleted. */
  readonly user: string | null;
  /** `APPROVED`, `CHANGES_REQUESTED`, `COMMENTED`, `DISMISSED` or `PENDING`. */
  readonly state: string;
  /** The commit the verdict is on. */
  readonly commit: string | null;
}

/** Verdicts that leave an earlier one standing. */
const SAYS_NOTHING = new Set(['COMMENTED', 'PENDING']);

/**
 * Accounts whose last verdict approves a change as it is now: an approval of an earlier commit is of
 * another text.
 *
 * @param verdicts - oldest first.
 * @param head - the change's newest commit.
 */
export function approvers(verdicts: readonly Verdict[], head: string): readonly string[] {
  const last = new Map<string, Verdict>();
  for (const verdict of verdicts) {
    if (verdict.user !== null && !SAYS_NOTHING.has(verdict.state)) last.set(verdict.user, verdict);
  }
  return [...last]
    .filter(([, { state, commit }]) => state === 'APPROVED' && commit === head)
    .map(([account]) => account);
}

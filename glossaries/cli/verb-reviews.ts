import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { pathOf } from '../../shared/check/entry-fault.ts';
import { approvers, type Verdict } from '../../shared/contribute/approvers.ts';
import { isOwn, type NewReview, newReviews } from '../../shared/contribute/new-reviews.ts';
import type { Entry, Review } from '../../shared/glossary/entry.ts';
import { parseGlossary } from '../../shared/glossary/parse-glossary.ts';
import { Complaint } from './complaint.ts';
import { git } from './git.ts';
import { GLOSSARIES } from './glossary-files.ts';
import { loadGlossary } from './load-glossary.ts';
import { typedPath } from './typed-path.ts';
import { parseArguments, type Verb } from './verb.ts';

const OPTIONS = {
  base: { type: 'string' },
  accounts: { type: 'string', default: '' },
  verdicts: { type: 'string' },
  head: { type: 'string' },
  glossaries: { type: 'string', default: GLOSSARIES },
} as const;

const verdictSchema = z.object({
  user: z.string().nullable(),
  state: z.string(),
  commit: z.string().nullable(),
});

/** Verdicts on a change, one a line as JSON. */
async function readVerdicts(file: string): Promise<readonly Verdict[]> {
  const text = await readFile(typedPath(file), 'utf8').catch(() => {
    throw new Complaint(`There is no file of verdicts at ${file}.`);
  });
  try {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    return lines.map((line) => verdictSchema.parse(JSON.parse(line)));
  } catch {
    throw new Complaint(`${file} is not one {"user", "state", "commit"} a line.`);
  }
}

async function accountsOf({
  accounts,
  verdicts,
  head,
}: {
  accounts: string;
  verdicts?: string;
  head?: string;
}): Promise<readonly string[]> {
  const given = accounts.split(',').map((one) => one.trim());
  if (verdicts === undefined) return given.filter(Boolean);
  if (!head) throw new Complaint('Say with --head which commit the verdicts must be on.');
  return [...given, ...approvers(await readVerdicts(verdicts), head)].filter(Boolean);
}

/** The Reviews an Entry's file held in a revision; none where it was not there or can't be read. */
async function reviewsIn(folder: string, commit: string, entry: Entry): Promise<readonly Review[]> {
  const path = pathOf(entry);
  const text = await git(folder, ['show', `${commit}:./${path}`]);
  const collection = await git(folder, ['show', `${commit}:./${entry.collection}/collection.json`]);
  if (text === null || collection === null) return [];
  const { glossary } = parseGlossary([
    { path: `${entry.collection}/collection.json`, text: collection },
    { path, text },
  ]);
  return glossary.collections[0]?.entries[0]?.reviews ?? [];
}

async function findNew(folder: string, base: string): Promise<readonly NewReview[]> {
  const revision = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${base}^{commit}`];
  const commit = (await git(folder, revision))?.trim();
  if (!commit) throw new Complaint(`git knows no revision "${base}" here.`);
  const { collections } = await loadGlossary(folder);
  const found: NewReview[] = [];
  for (const entry of collections.flatMap(({ entries }) => entries)) {
    if (entry.reviews.length === 0) continue;
    found.push(...newReviews(await reviewsIn(folder, commit, entry), entry));
  }
  return found;
}

function line({ entry, review: { reviewer, role, date } }: NewReview): string {
  return `${pathOf(entry)}: ${reviewer} as ${role}, ${date}`;
}

async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArguments(args, OPTIONS);
  if (!values.base) throw new Complaint('Say with --base what the change is compared with.');
  const accounts = await accountsOf(values);
  const found = await findNew(typedPath(values.glossaries), values.base);
  console.log(found.length === 1 ? '1 new review.' : `${found.length} new reviews.`);
  for (const one of found) console.log(line(one));
  const refused = found.filter((one) => !isOwn(one, accounts));
  if (refused.length === 0) return;
  const lines = refused.map(
    (one) => `${line(one)}\n  ${one.review.reviewer} neither submitted nor approved this change.`,
  );
  throw new Complaint(
    `${lines.join('\n')}\n→ Each reviewer approves the change as it is now with the account named, or the review is taken out.`,
  );
}

/** `termlight reviews`. */
export const reviewsVerb: Verb = {
  name: 'reviews',
  summary: 'refuses new reviews whose reviewer neither submitted nor approved the change',
  help: `termlight reviews --base REVISION [--accounts A,B] [--verdicts FILE --head COMMIT]

Lists every review that was not there in a git revision, and exits with 1 if a
reviewer is not among the accounts that stand behind the change. The workflow
for pull requests runs it.

  --base REVISION   what the change is compared with
  --accounts A,B    accounts that submitted the change
  --verdicts FILE   verdicts on it, oldest first, one {"user", "state",
                    "commit"} a line; last verdicts that approve count
  --head COMMIT     the newest commit: verdicts on others do not count
  --glossaries DIR  other glossaries than the project's own

Example
  npm run termlight -- reviews --base main --accounts your-account`,
  run,
};

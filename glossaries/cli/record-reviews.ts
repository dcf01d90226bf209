import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathOf } from '../../shared/check/entry-fault.ts';
import { recordReview } from '../../shared/contribute/record-review.ts';
import { type Digests, digestsOf } from '../../shared/glossary/digests.ts';
import type { Entry, Glossary } from '../../shared/glossary/entry.ts';
import { fileForm } from '../../shared/glossary/file-form.ts';
import { type ReviewDecision, readReviewFile } from '../../shared/proposal/review-file.ts';
import { Complaint } from './complaint.ts';
import { loadGlossary } from './load-glossary.ts';
import { reportFaults } from './report-faults.ts';
import { today } from './today.ts';
import { typedPath } from './typed-path.ts';
import { writeWhole } from './write-whole.ts';

/** Entries by name as they become, and the digests they had. */
interface Known {
  readonly glossary: Glossary;
  readonly digests: ReadonlyMap<string, Digests>;
  readonly entries: Map<string, Entry>;
}

type Name = Pick<Entry, 'collection' | 'term' | 'language'>;

async function readDecisions(file: string): Promise<readonly ReviewDecision[]> {
  const text = await readFile(typedPath(file), 'utf8').catch(() => {
    throw new Complaint(`There is no file of reviews at ${file}.`);
  });
  const read = readReviewFile(file, text);
  if (!read.ok) throw new Complaint(reportFaults(read.faults, 'Nothing was recorded.'));
  return read.decisions;
}

async function knownTexts(folder: string): Promise<Known> {
  const glossary = await loadGlossary(folder, 'Nothing was recorded.');
  const digests = new Map<string, Digests>();
  const entries = new Map<string, Entry>();
  for (const collection of glossary.collections) {
    for (const [entry, names] of await digestsOf(collection)) {
      digests.set(pathOf(entry), names);
      entries.set(pathOf(entry), entry);
    }
  }
  return { glossary, digests, entries };
}

/** Takes one approval in, or says why not. */
function take(decision: ReviewDecision, { glossary, digests, entries }: Known): string | null {
  const path = pathOf(decision satisfies Name);
  const entry = entries.get(path);
  const names = digests.get(path);
  const collection = glossary.collections.find(({ id }) => id === decision.collection);
  if (!entry || !names || !collection) return 'There is no such text here.';
  if (decision.digest !== names.digest || decision.sourceDigest !== names.sourceDigest) {
    return 'The text here is not the one that was read: take in the proposal first, or read it again.';
  }
  const { reviewers } = glossary;
  const context = { collection, reviewers, today: today(), ...names };
  const recorded = recordReview(entry, decision, context);
  if (!recorded.ok) return recorded.reason;
  entries.set(path, recorded.entry);
  return null;
}

/**
 * Records the approvals of a file that the review page wrote, each bound to the exact text its
 * digest names, and tells what its reviewer would have changed. All are recorded or none.
 *
 * @throws Complaint with every reason, where one can't be recorded.
 */
export async function recordReviews(file: string, folder: string): Promise<void> {
  const decisions = await readDecisions(file);
  const known = await knownTexts(folder);
  const approvals = decisions.filter(({ decision }) => decision === 'approve');
  const refused = approvals.flatMap((one) => {
    const why = take(one, known);
    return why ? [`${pathOf(one)}: ${why}`] : [];
  });
  if (refused.length) throw new Complaint([...refused, 'Nothing was recorded.'].join('\n'));
  const paths = new Set(approvals.map(pathOf));
  for (const path of paths) {
    await writeWhole(join(folder, path), fileForm(known.entries.get(path) as Entry));
  }
  for (const one of decisions) {
    const { decision, reviewer, role, date, note } = one;
    if (decision === 'approve') {
      console.log(`Recorded in ${pathOf(one)}: ${reviewer} as ${role}, ${date}.`);
    } else {
      console.log(`${pathOf(one)}: ${reviewer} asks for a change: ${note ?? 'no reason given'}.`);
    }
  }
}

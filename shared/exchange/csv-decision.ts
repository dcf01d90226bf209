import { reviewSchema } from '../glossary/schema.ts';
import type { CsvRow } from './csv-row.ts';
import type { EntryPatch } from './entry-patch.ts';
import { readDate } from './read-date.ts';

const APPROVE = ['approve', 'approved'];
const REFUSE = ['reject', 'rejected', 'change'];

type Approval = NonNullable<EntryPatch['approval']>;

const DAY =
  "Write year, month, day: 2026-11-22. If the program changes it, type an apostrophe first: '2026-11-22.";

/** Tells what a reviewer wrote that is not stored: it is for the people who write the text. */
function tellNote(row: CsvRow, decision: string): void {
  const note = row.text('note');
  const why = note ? `: ${JSON.stringify(note)}` : ', without saying why';
  const who = row.text('reviewer') || 'Somebody';
  const message = decision ? `${who} says "${decision}"${why}.` : `There is a note${why}.`;
  row.tell('note', message, 'Change the text, or ask. Notes are not stored.', 'notice');
}

function readApproval(row: CsvRow): Approval | undefined {
  const reviewer = row.text('reviewer').normalize('NFC');
  if (reviewer === '') {
    row.tell('reviewer', 'Nobody is named who approves.', 'Write the account in reviewers.json.');
  }
  const role = reviewSchema.shape.role.safeParse(row.text('role').toLowerCase()).data;
  if (!role) {
    const roles = reviewSchema.shape.role.options.join(', ');
    row.tell('role', `"${row.text('role')}" is no role.`, `Write one of: ${roles}.`);
  }
  const typed = row.text('date');
  const date = readDate(typed);
  if (date === null) {
    const unclear = `"${typed}" is no day, or could be two.`;
    row.tell('date', typed ? unclear : 'The day of the approval is missing.', DAY);
  }
  return reviewer && role && date ? { reviewer, role, date } : undefined;
}

/**
 * The approval a row holds. Everything else somebody wrote in the columns for reviewers is told:
 * what is unclear as a fault, a refusal or a note as something for people to read.
 */
export function readDecision(row: CsvRow): Approval | undefined {
  const decision = row.text('decision').toLowerCase();
  if (APPROVE.includes(decision)) {
    if (row.text('note')) tellNote(row, decision);
    return readApproval(row);
  }
  if (REFUSE.includes(decision)) tellNote(row, decision);
  else if (decision !== '') {
    row.tell(
      'decision',
      `"${row.text('decision')}" is no decision.`,
      'Write approve, change or reject, or leave it empty.',
    );
  } else if (row.text('note')) tellNote(row, '');
  else if (row.text('reviewer')) {
    const message = 'A reviewer is named, but no decision: nothing is taken as approved.';
    row.tell('decision', message, 'Write approve, change or reject.', 'notice');
  }
  return undefined;
}

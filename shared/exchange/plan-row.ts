import type { Digests } from '../glossary/digests.ts';
import type { Collection, Entry, Review } from '../glossary/entry.ts';
import type { Fault } from '../glossary/fault.ts';
import { textDigest } from '../glossary/text-digest.ts';
import { type ApprovalContext, checkApproval } from './check-approval.ts';
import { checkWords, conflictFault } from './check-words.ts';
import { sameWords } from './entry-fields.ts';
import type { EntryPatch } from './entry-patch.ts';
import { exchangeFault } from './exchange-fault.ts';
import { mergePatch } from './merge-patch.ts';

/** Our side of a row. */
export interface RowContext extends ApprovalContext {
  readonly collection: Collection;
  readonly digests: ReadonlyMap<Entry, Digests>;
}

/** What one row or unit comes to. */
export interface RowPlan {
  /** The Entry with the words that go in; ours where the row changes none. */
  readonly text: Entry;
  readonly review: Review | null;
  readonly faults: readonly Fault[];
}

/** True if a row still says the words its digest names: nobody has changed them since. */
async function isUntouched(patch: EntryPatch, ours: Entry): Promise<boolean> {
  // Ours may order the forms otherwise by now; a file may group them.
  for (const order of ['ours', 'file'] as const) {
    const text = mergePatch(ours, patch, order);
    if ((await textDigest(text, patch.sourceDigest)) === patch.digest) return true;
  }
  return false;
}

/** True if our words are still those that were exported, whatever became of the source text. */
async function isOursUntouched(patch: EntryPatch, ours: Entry, now?: Digests): Promise<boolean> {
  if (patch.digest === null || patch.digest === now?.digest) return true;
  return (await textDigest(ours, patch.sourceDigest)) === patch.digest;
}

/** Tells where somebody edited the source text shown beside, which belongs in another file. */
function checkShown(patch: EntryPatch, { collection, digests }: RowContext): readonly Fault[] {
  const { sourceLanguage, entries } = collection;
  const source = entries.find(
    ({ term, language }) => term === patch.term && language === sourceLanguage,
  );
  const { shown } = patch;
  // If our source text has changed since, the file can't show it: that is no edit.
  if (!source || !shown || digests.get(source)?.digest !== patch.sourceDigest) return [];
  const edited = (['equivalent', 'explanation'] as const).some(
    (field) => shown[field].normalize('NFC') !== source[field],
  );
  if (!edited) return [];
  return [
    exchangeFault(
      patch.place,
      `The ${sourceLanguage} text beside "${patch.term}" was edited here; it is not taken from here.`,
      patch.approval
        ? 'Put it back: what is approved is read against our text.'
        : `Change it in a file of the language ${sourceLanguage}.`,
      patch.approval ? 'fault' : 'notice',
    ),
  ];
}

function approvalNotTaken(patch: EntryPatch): Fault {
  const why =
    patch.digest === null
      ? 'The row has an approval, but no digest says of which text.'
      : 'The row has an approval, but its text is not the one its digest names: it was changed.';
  const remedy = 'Approve the text as it stands, or change it and let somebody else review it.';
  return exchangeFault(patch.place, why, remedy);
}

/** What becomes of an approval of exactly the words the row was exported with. */
function checkReview(review: Review, patch: EntryPatch, ours: Entry, context: RowContext) {
  const faults = checkApproval(review, ours, patch.place, context);
  if (review.digest === context.digests.get(ours)?.digest) return faults;
  const notice = exchangeFault(
    patch.place,
    'The approval is of an older text: ours, or the one it renders, has changed since.',
    'It is kept as what it is; have the text of today approved too.',
    'notice',
  );
  return [...faults, notice];
}

async function checkChange(
  patch: EntryPatch,
  ours: Entry,
  theirs: Entry,
  context: RowContext,
): Promise<readonly Fault[]> {
  const now = context.digests.get(ours);
  if (!(await isOursUntouched(patch, ours, now))) return [conflictFault(ours, theirs, patch.place)];
  const faults = checkWords(ours, theirs, patch, context.collection);
  if (patch.sourceDigest === null || !now || now.sourceDigest === patch.sourceDigest) return faults;
  const notice = exchangeFault(
    patch.place,
    'The text it renders has changed since this file was made.',
    'Look whether the change still fits.',
    'notice',
  );
  return [...faults, notice];
}

async function planTexts(patch: EntryPatch, ours: Entry, context: RowContext): Promise<RowPlan> {
  const { approval, digest, sourceDigest, place } = patch;
  const theirs = mergePatch(ours, patch, 'ours');
  const untouched = await isUntouched(patch, ours);
  if (approval) {
    if (!untouched || digest === null) {
      return { text: ours, review: null, faults: [approvalNotTaken(patch)] };
    }
    const review = { ...approval, digest, sourceDigest };
    return { text: ours, review, faults: checkReview(review, patch, ours, context) };
  }
  if (sameWords(ours, theirs)) return { text: theirs, review: null, faults: [] };
  if (untouched) {
    const message = 'Our text has changed since this file was made, and the row has not.';
    const notice = exchangeFault(place, message, 'Nothing to do: ours stays.', 'notice');
    return { text: ours, review: null, faults: [notice] };
  }
  return { text: theirs, review: null, faults: await checkChange(patch, ours, theirs, context) };
}

/**
 * What one row comes to, if none of its faults is serious. Words change only if ours are still those
 * the row was exported with, and an approval counts only for the words its digest names.
 *
 * @param ours - our Entry, or a blank one if there is none.
 */
export async function planRow(
  patch: EntryPatch,
  ours: Entry,
  context: RowContext,
): Promise<RowPlan> {
  const plan = await planTexts(patch, ours, context);
  return { ...plan, faults: [...checkShown(patch, context), ...plan.faults] };
}

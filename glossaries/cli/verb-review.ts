import { join } from 'node:path';
import { confirm } from '@clack/prompts';
import { pathOf } from '../../shared/check/entry-fault.ts';
import { type Approval, recordReview } from '../../shared/contribute/record-review.ts';
import { sinceLastReview } from '../../shared/contribute/since-last-review.ts';
import { type Digests, digestsOf } from '../../shared/glossary/digests.ts';
import type { Collection, Entry, Review } from '../../shared/glossary/entry.ts';
import { fileForm } from '../../shared/glossary/file-form.ts';
import { knownLanguage } from '../../shared/language/known-language.ts';
import { answerOf } from './answer-of.ts';
import { chooseCollection } from './choose-collection.ts';
import { Complaint } from './complaint.ts';
import { GLOSSARIES } from './glossary-files.ts';
import { isAtTerminal } from './is-at-terminal.ts';
import { loadGlossary } from './load-glossary.ts';
import { printReview } from './print-review.ts';
import { recordReviews } from './record-reviews.ts';
import { textHistory } from './text-history.ts';
import { typedPath } from './typed-path.ts';
import { parseArguments, type Verb } from './verb.ts';
import { writeWhole } from './write-whole.ts';

const OPTIONS = {
  language: { type: 'string' },
  reviewer: { type: 'string' },
  role: { type: 'string' },
  date: { type: 'string' },
  approve: { type: 'boolean', default: false },
  from: { type: 'string' },
  collection: { type: 'string' },
  glossaries: { type: 'string', default: GLOSSARIES },
} as const;

const ROLES: readonly Review['role'][] = ['translator', 'subject', 'reader'];

/** Who approves, if somebody does; only then are account and role needed. */
function approvalOf({
  reviewer,
  role,
  approve,
  date,
}: {
  reviewer?: string;
  role?: string;
  approve: boolean;
  date: string;
}): Approval | null {
  if (reviewer === undefined && role === undefined && !approve) return null;
  const known = ROLES.find((one) => one === role);
  const missing = [
    ...(reviewer ? [] : ['--reviewer with the account of who approves']),
    ...(known ? [] : [`--role with one of ${ROLES.join(', ')}`]),
  ];
  if (!reviewer || !known)
    throw new Complaint(`Add ${missing.join(', and ')}. Nothing was recorded.`);
  return { reviewer, role: known, date };
}

function findEntry(collection: Collection, term: string, language: string): Entry {
  const languages = collection.entries.filter((one) => one.term === term);
  const entry = languages.find((one) => one.language === language);
  if (entry) return entry;
  const there = languages.map((one) => one.language).join(', ');
  throw new Complaint(
    there
      ? `"${term}" has no entry in "${language}". It has: ${there}.`
      : `There is no term "${term}" in ${collection.id}.`,
  );
}

/** The names of the texts an Entry has now. */
async function namesOf(entry: Entry, collection: Collection): Promise<Digests> {
  const digests = (await digestsOf(collection)).get(entry);
  if (!digests) throw new Error(`No digest of ${pathOf(entry)}`);
  return digests;
}

/** Shows an Entry beside its source text. */
async function show(
  entry: Entry,
  { collection, digests, folder }: { collection: Collection; digests: Digests; folder: string },
): Promise<void> {
  const { sourceLanguage } = collection;
  const source =
    entry.language === sourceLanguage
      ? undefined
      : findEntry(collection, entry.term, sourceLanguage);
  const versionsOf = (one: Entry) => textHistory(folder, pathOf(one));
  const last = await sinceLastReview(entry, { digests, source, versionsOf });
  console.log(`${printReview(entry, { source, last })}\n`);
}

async function run(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArguments(args, OPTIONS);
  const [term, ...more] = positionals;
  if (values.from !== undefined) {
    if (term !== undefined || values.approve) {
      throw new Complaint('--from takes everything from the file: name no term beside it.');
    }
    await recordReviews(values.from, typedPath(values.glossaries));
    return;
  }
  if (term === undefined || more.length) {
    throw new Complaint('Name one term by its id. Add --help for examples.');
  }
  const today = new Date().toISOString().slice(0, 10);
  const approval = approvalOf({ ...values, date: values.date ?? today });
  const folder = typedPath(values.glossaries);
  const glossary = await loadGlossary(folder);
  const collection = chooseCollection(glossary, values.collection);
  const language = values.language ?? collection.sourceLanguage;
  const entry = findEntry(collection, term, knownLanguage(language) ?? language);
  const digests = await namesOf(entry, collection);
  const { reviewers } = glossary;
  const context = { collection, reviewers, today, ...digests };
  const recorded = approval && recordReview(entry, approval, context);
  // Who may not approve it is told so before a long text, not after it.
  if (recorded?.ok === false) throw new Complaint(`${recorded.reason} Nothing was recorded.`);
  await show(entry, { collection, digests, folder });
  if (!approval || !recorded) return;

  if (!values.approve && !(await isApproved(approval))) {
    console.log('Nothing was recorded. Add --approve to approve this text.');
    return;
  }
  await writeWhole(join(folder, pathOf(entry)), fileForm(recorded.entry));
  console.log(
    `Recorded in ${pathOf(entry)}: ${approval.reviewer} as ${approval.role}, ${approval.date}.`,
  );
}

async function isApproved({ reviewer, role }: Approval): Promise<boolean> {
  if (!isAtTerminal()) return false;
  const message = `Does ${reviewer}, as ${role}, approve exactly this text?`;
  return answerOf(confirm({ message, initialValue: false }));
}

/** `termlight review`. */
export const reviewVerb: Verb = {
  name: 'review',
  summary: 'shows a text beside its source and records a listed reviewer’s approval',
  help: `termlight review TERM [--language TAG] [--reviewer ACCOUNT --role ROLE] [--approve]
termlight review --from FILE

Shows the source text, the text, its forms and sources, and word by word what
changed since the last review: [-gone-] {+new+}. Old wordings come from git.
With --reviewer and --role it then records the approval, with --approve or
after a yes on the terminal. Authors, and people glossaries/reviewers.json
does not list for the collection, role and language, are refused.

Record only your own approval: on a pull request a review is refused unless
its reviewer submitted or approved the change.

  --language TAG      language of the text (the collection's source language)
  --reviewer ACCOUNT  who approves, as in glossaries/reviewers.json
  --role ROLE         translator (the words are right), subject (the facts are
                      right), reader (a person it is for understands it)
  --date DATE         the day of the approval, YYYY-MM-DD (today)
  --approve           record it; without, it is only shown
  --from FILE         record the approvals of a file that the site's review page
                      wrote: all of them, or none if one is of another text
  --collection ID     which collection, where there are several
  --glossaries DIR    other glossaries than the project's own

Examples
  npm run termlight -- review premium --language es
  npm run termlight -- review premium --language es --reviewer your-account --role translator --approve
  npm run termlight -- review --from termlight-reviews.json`,
  run,
};

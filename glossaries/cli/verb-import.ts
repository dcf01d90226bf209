import { sameWords } from '../../shared/exchange/entry-fields.ts';
import type { Change } from '../../shared/exchange/plan-entry.ts';
import { showChange } from '../../shared/exchange/show-change.ts';
import type { Entry } from '../../shared/glossary/entry.ts';
import { Complaint } from './complaint.ts';
import { FORMAT_NAMES } from './exchange-formats.ts';
import { GLOSSARIES } from './glossary-files.ts';
import { type PlannedFile, planFile } from './plan-file.ts';
import { faultLines, reportFaults } from './report-faults.ts';
import { typedPath } from './typed-path.ts';
import { parseArguments, type Verb } from './verb.ts';
import { writeChanges } from './write-changes.ts';

const OPTIONS = {
  write: { type: 'boolean', default: false },
  'skip-faults': { type: 'boolean', default: false },
  author: { type: 'string' },
  origin: { type: 'string' },
  format: { type: 'string' },
  collection: { type: 'string' },
  glossaries: { type: 'string', default: GLOSSARIES },
} as const;

function chooseOrigin(typed: string | undefined): Entry['origin'] | undefined {
  if (typed === undefined || typed === 'person' || typed === 'machine') return typed;
  throw new Complaint('Write --origin person if a person wrote the words, or --origin machine.');
}

function count(changes: readonly Change[]): string {
  const words = changes.filter(({ before, after }) => !before || !sameWords(before, after));
  const approvals = changes.flatMap((change) => change.approvals);
  return `Entries: ${changes.length}; with new words: ${words.length}; approvals: ${approvals.length}.`;
}

/** How to say what nobody has said yet; empty if nothing is unsaid. */
function wanted({ unsaid }: PlannedFile): string {
  const ways = { author: '--author NAME', origin: '--origin person or --origin machine' };
  return unsaid.map((one) => ways[one]).join(' and ');
}

/** Shows what would change and, on standard error, why rows were left out. */
function show({ changes, notices, faults, suggestions }: PlannedFile, outcome: string): void {
  for (const change of changes) console.log(`${showChange(change)}\n`);
  if (suggestions.length) console.log(`${suggestions.join('\n')}\n`);
  if (notices.length) console.log(`${faultLines(notices)}\n`);
  if (faults.length) console.error(reportFaults(faults, outcome));
}

/** @throws Complaint if something must be said or mended before anything is written. */
function refuseUnready(planned: PlannedFile, skipFaults: boolean): void {
  if (planned.faults.length && !skipFaults) {
    throw new Complaint(
      'Nothing was written. Correct the rows, or add --skip-faults to do without them.',
    );
  }
  if (planned.unsaid.length) {
    throw new Complaint(
      `Nothing was written. Words change: say who wrote them with ${wanted(planned)}.`,
    );
  }
}

async function run(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArguments(args, OPTIONS);
  const [file, ...more] = positionals;
  if (file === undefined || more.length) {
    throw new Complaint('Name one file, or - for standard input. Add --help for examples.');
  }
  const folder = typedPath(values.glossaries);
  const { format, collection, author } = values;
  const origin = chooseOrigin(values.origin);
  const planned = await planFile(file, { folder, format, collection, author, origin });
  const { changes, faults } = planned;
  show(planned, 'What they say was left out.');
  if (values.write) {
    refuseUnready(planned, values['skip-faults']);
    await writeChanges(folder, changes);
    console.log(
      changes.length ? `${count(changes)} Written.` : 'Nothing changes: no file was written.',
    );
    return;
  }
  const ask = planned.unsaid.length ? `, and say who wrote the words with ${wanted(planned)}` : '';
  console.log(
    changes.length
      ? `${count(changes)} Nothing was written: add --write to write them${ask}.`
      : 'Nothing would change, and nothing was written.',
  );
  if (faults.length && !values['skip-faults']) process.exitCode = 1;
}

/** `termlight import`. */
export const importVerb: Verb = {
  name: 'import',
  summary: 'shows what a filled-in file would change, and writes it if told to',
  help: `termlight import FILE|- [--write] [--author NAME] [--origin person|machine]
                        [--skip-faults] [--format NAME] [--collection ID] [--glossaries DIR]

Reads a file that export wrote and people have filled in, and shows what it
would change, old and new beside each other. Writes nothing without --write.
An unchanged file changes nothing. A filled-in approval becomes a review of
exactly the text that was exported. Words that readers suggest, in a CSV or JSON
file of the extension, are listed with the terms that are like them; to write a
term for one is termlight new.

  --write           write the changes, if no row has a fault
  --author NAME     who wrote the words that change; needed to write them
  --origin KIND     person or machine: what wrote them. Without it a text written
                    by software stays marked so; for a new text, or one a person
                    wrote, it must be said
  --skip-faults     do without the rows that have faults
  --format NAME     ${FORMAT_NAMES}; otherwise as the file's name ends
  --collection ID   needed if there are several
  --glossaries DIR  other glossaries than the project's own

If it breaks off while writing, every file is old or new: run it again.

Examples
  npm run termlight -- import us-benefits-es.csv
  npm run termlight -- import us-benefits-es.csv --write --author maria`,
  run,
};

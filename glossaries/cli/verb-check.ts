import { join } from 'node:path';
import { checkGlossary } from '../../shared/check/check-glossary.ts';
import { putIntoForm } from '../../shared/check/put-into-form.ts';
import type { Fault } from '../../shared/glossary/fault.ts';
import type { GlossaryFile } from '../../shared/glossary/parse-glossary.ts';
import { Complaint } from './complaint.ts';
import { GLOSSARIES, readGlossaryFiles } from './glossary-files.ts';
import { Progress } from './progress.ts';
import { reportFaults, reportNotices } from './report-faults.ts';
import { today } from './today.ts';
import { typedPath } from './typed-path.ts';
import { parseArguments, type Verb } from './verb.ts';
import { writeWhole } from './write-whole.ts';

const OPTIONS = {
  glossaries: { type: 'string', default: GLOSSARIES },
  fix: { type: 'boolean', default: false },
  notices: { type: 'boolean', default: false },
} as const;

/** Writes each file in file form where it is not, and names it; returns the files as they are then. */
async function fix(
  folder: string,
  files: readonly GlossaryFile[],
): Promise<readonly GlossaryFile[]> {
  const now: GlossaryFile[] = [];
  let rewritten = 0;
  for (const file of files) {
    const text = putIntoForm(file);
    now.push(text === file.text ? file : { path: file.path, text });
    if (text === file.text) continue;
    await writeWhole(join(folder, file.path), text);
    rewritten += 1;
    console.log(`Put into file form: ${file.path}`);
  }
  console.log(
    rewritten === 1 ? '1 file put into file form.' : `${rewritten} files put into file form.`,
  );
  return now;
}

async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArguments(args, OPTIONS);
  const folder = typedPath(values.glossaries);
  const progress = new Progress();
  const found = await readGlossaryFiles(folder, (done, of) => progress.show('Opening', done, of));
  progress.end();
  const files = values.fix ? await fix(folder, found) : found;
  const { glossary, faults } = checkGlossary(files, { today: today(), progress: progress.show });
  progress.end();
  const isSerious = ({ level }: Fault) => level === 'fault';
  const notices = faults.filter((fault) => !isSerious(fault));
  if (notices.length) console.log(reportNotices(notices, values.notices));
  const serious = faults.filter(isSerious);
  if (serious.length) throw new Complaint(reportFaults(serious));
  const entries = glossary.collections.reduce((sum, one) => sum + one.entries.length, 0);
  console.log(`${entries} entries in ${files.length} files: no faults.`);
}

/** `termlight check`. */
export const checkVerb: Verb = {
  name: 'check',
  summary: 'names every fault of every glossary file, with its place and its remedy',
  help: `termlight check [--fix] [--notices] [--glossaries DIR]

Names every fault of every glossary file, with its place and its remedy.
Exits with 1 if there is one. What is merely missing (a source, the date of
its copy) is a notice, and no fault; the first 20 are listed.

  --fix             first put files into file form; changes no word
  --notices         list every notice
  --glossaries DIR  other glossaries than the project's own

Examples
  npm run termlight -- check
  npm run termlight -- check --fix`,
  run,
};

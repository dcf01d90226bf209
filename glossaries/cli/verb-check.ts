import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkGlossary } from '../../shared/check/check-glossary.ts';
import { pathOf } from '../../shared/check/entry-fault.ts';
import { fileForm } from '../../shared/glossary/file-form.ts';
import { type GlossaryFile, parseGlossary } from '../../shared/glossary/parse-glossary.ts';
import { Complaint } from './complaint.ts';
import { GLOSSARIES, readGlossaryFiles } from './glossary-files.ts';
import { reportFaults, reportNotices } from './report-faults.ts';
import { typedPath } from './typed-path.ts';
import { parseArguments, type Verb } from './verb.ts';

const OPTIONS = {
  glossaries: { type: 'string', default: GLOSSARIES },
  fix: { type: 'boolean', default: false },
} as const;

/** Writes each readable Entry in file form where it is not; returns how many were written. */
async function fix(folder: string, files: readonly GlossaryFile[]): Promise<number> {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const entries = parseGlossary(files).glossary.collections.flatMap(({ entries: all }) => all);
  const crooked = entries.filter((entry) => texts.get(pathOf(entry)) !== fileForm(entry));
  for (const entry of crooked) await writeFile(join(folder, pathOf(entry)), fileForm(entry));
  return crooked.length;
}

async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArguments(args, OPTIONS);
  const folder = typedPath(values.glossaries);
  if (values.fix) {
    const fixed = await fix(folder, await readGlossaryFiles(folder));
    console.log(fixed === 1 ? '1 file put into file form.' : `${fixed} files put into file form.`);
  }
  const files = await readGlossaryFiles(folder);
  const { glossary, faults } = checkGlossary(files);
  const serious = faults.filter(({ level }) => level === 'fault');
  if (serious.length) throw new Complaint(reportFaults(serious));
  const entries = glossary.collections.reduce((sum, one) => sum + one.entries.length, 0);
  console.log(`${entries} entries in ${files.length} files: no faults.`);
  console.log(reportNotices(faults));
}

/** `termlight check`. */
export const checkVerb: Verb = {
  name: 'check',
  summary: 'names every fault of every glossary file, with its place and its remedy',
  help: `termlight check [--fix] [--glossaries DIR]

Names every fault of every glossary file, with its place and its remedy.
Exits with 1 if there is one. What is merely missing (a source, the date of
its copy) is counted, and is no fault.

  --fix             first put files into file form; changes no word
  --glossaries DIR  other glossaries than the project's own

Examples
  npm run termlight -- check
  npm run termlight -- check --fix`,
  run,
};

import { stat } from 'node:fs/promises';
import type { Glossary } from '../../shared/glossary/entry.ts';
import { parseGlossary } from '../../shared/glossary/parse-glossary.ts';
import { differs, diffText } from '../../shared/report/diff-text.ts';
import { diffGlossaries } from '../../shared/report/glossary-diff.ts';
import { Complaint } from './complaint.ts';
import { GLOSSARIES, readGlossaryFiles } from './glossary-files.ts';
import { readRevision } from './read-revision.ts';
import { faultLines } from './report-faults.ts';
import { typedPath } from './typed-path.ts';
import { parseArguments, type Verb } from './verb.ts';

const OPTIONS = {
  glossaries: { type: 'string', default: GLOSSARIES },
  'exit-code': { type: 'boolean', default: false },
} as const;

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/**
 * One version of a glossary. An older one need not keep rules that came later, but must be readable.
 *
 * @throws Complaint if it can't be found, or some of its files can't be read.
 */
async function readVersion(version: string, glossaries: string): Promise<Glossary> {
  const folder = typedPath(version);
  const files = (await isFolder(folder))
    ? await readGlossaryFiles(folder)
    : readRevision(version, glossaries);
  if (files.length === 0) throw new Complaint(`There are no glossaries in ${version}.`);
  const { glossary, faults } = parseGlossary(files);
  if (faults.length) {
    throw new Complaint(`Not every file of ${version} can be read.\n\n${faultLines(faults)}`);
  }
  return glossary;
}

async function run(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArguments(args, OPTIONS);
  const [from, to, ...more] = positionals;
  if (from === undefined || to === undefined || more.length) {
    throw new Complaint('Name two versions, the older one first. Add --help for examples.');
  }
  const glossaries = typedPath(values.glossaries);
  const before = await readVersion(from, glossaries);
  const after = await readVersion(to, glossaries);
  const diff = await diffGlossaries(before, after, new Date().toISOString().slice(0, 10));
  process.stdout.write(diffText(diff, from, to));
  if (values['exit-code'] && differs(diff)) process.exitCode = 1;
}

/** `termlight diff`. */
export const diffVerb: Verb = {
  name: 'diff',
  summary: 'says in plain words what changed between two versions',
  help: `termlight diff A B [--exit-code] [--glossaries DIR]

Says in plain words what changed from version A to version B, language by
language, as release notes in Markdown. A version is a folder of glossaries or,
where there is no such folder, a tag, branch or commit of the git repository
that holds the glossaries. Nothing is checked out.

  --exit-code       exit with 1 if anything differs
  --glossaries DIR  the folder whose history is read (the project's own)

Examples
  npm run --silent termlight -- diff v0.1.0 glossaries > release-notes.md
  npm run --silent termlight -- diff HEAD~1 HEAD`,
  run,
};

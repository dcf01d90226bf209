import { spawnSync } from 'node:child_process';
import type { GlossaryFile } from '../../shared/glossary/parse-glossary.ts';
import { Complaint } from './complaint.ts';
import { isGlossaryPath } from './glossary-files.ts';

/** The most that git may answer, in bytes: a glossary of many thousand entries is far smaller. */
const LARGEST = 500_000_000;

/** What git answers, or null if it refuses. @throws Complaint if there is no git. */
function askGit(folder: string, args: readonly string[], input = ''): Buffer | null {
  const { status, stdout, error } = spawnSync('git', ['-C', folder, ...args], {
    input,
    maxBuffer: LARGEST,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  if (error && (error as NodeJS.ErrnoException).code === 'ENOENT') {
    throw new Complaint('git is not installed, so no earlier version can be read.');
  }
  return error || status !== 0 ? null : stdout;
}

/** The contents of these objects, in order, as `git cat-file --batch` answers. */
function readObjects(folder: string, ids: readonly string[]): readonly string[] {
  const answer = askGit(folder, ['cat-file', '--batch'], ids.map((id) => `${id}\n`).join(''));
  if (!answer) throw new Complaint(`git can't read the files of this version in ${folder}.`);
  const texts: string[] = [];
  for (let at = 0; at < answer.length; ) {
    const line = answer.indexOf(0x0a, at);
    const size = Number(answer.toString('latin1', at, line).split(' ')[2]);
    texts.push(answer.toString('utf8', line + 1, line + 1 + size));
    at = line + 1 + size + 1;
  }
  return texts;
}

/**
 * The glossary files of a folder as they were at a revision: read from git, nothing is checked out.
 *
 * @param revision - what git understands: a tag, a branch, a commit.
 * @throws Complaint if the folder has no history, or git knows no such revision.
 */
export function readRevision(revision: string, folder: string): readonly GlossaryFile[] {
  const neither = `"${revision}" is no folder`;
  if (!askGit(folder, ['rev-parse', '--show-prefix'])) {
    throw new Complaint(`${neither}, and no version either: ${folder} is not in a git repository.`);
  }
  // With --verify an option is no revision: it names no object.
  const commit = askGit(folder, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`]);
  if (!commit) throw new Complaint(`${neither}, and git knows no version of that name.`);
  const tree = askGit(folder, ['ls-tree', '-r', '-z', commit.toString().trim()]);
  const files = (tree?.toString() ?? '').split('\0').flatMap((line) => {
    // Only plain files: a link's text is a path, a submodule has none.
    const [, id, path] = /^100\d{3} blob ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
    return id !== undefined && path !== undefined && isGlossaryPath(path) ? [{ id, path }] : [];
  });
  if (files.length === 0) {
    throw new Complaint(`There are no glossaries at "${revision}" in ${folder}.`);
  }
  const texts = readObjects(
    folder,
    files.map(({ id }) => id),
  );
  return files.map(({ path }, i) => ({ path, text: texts[i] ?? '' }));
}

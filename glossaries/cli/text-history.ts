import { git } from './git.ts';

/** Commits read back at most: a file has a few dozen, and a repository may have any number. */
const MOST = '500';

/**
 * The texts a file had, newest first, from git; none where there is no git or no history.
 *
 * @param folder - a folder of the working tree.
 * @param path - the file's, relative to the folder.
 */
export async function* textHistory(folder: string, path: string): AsyncGenerator<string> {
  const log = await git(folder, ['log', '--format=%H', `--max-count=${MOST}`, '--', path]);
  for (const commit of (log ?? '').split('\n').filter(Boolean)) {
    const text = await git(folder, ['show', `${commit}:./${path}`]);
    if (text !== null) yield text;
  }
}

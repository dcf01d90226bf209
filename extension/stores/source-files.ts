import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Files } from '../../shared/packages/zip-files.ts';

const run = promisify(execFile);

/** How to build, as reviewers first look for it; the text stands among the documents. */
const BUILD_NOTE = { from: 'docs/stores/build.md', to: 'BUILD.md' };

/**
 * What the packages are built from: every file git follows, as it is in the folder, and how to build at
 * the top.
 *
 * @throws if the folder is no git repository, or a file git follows is not there.
 */
export async function sourceFiles(root: string): Promise<Files> {
  const { stdout } = await run('git', ['ls-files', '-z'], {
    cwd: root,
    maxBuffer: 64 * 1024 * 1024,
  });
  const files = new Map<string, Uint8Array>();
  for (const path of stdout.split('\0').filter(Boolean)) {
    files.set(path, await readFile(join(root, path)));
  }
  files.set(BUILD_NOTE.to, await readFile(join(root, BUILD_NOTE.from)));
  return files;
}

/** True where the folder is not what was last committed: such sources can't be found again. */
export async function hasUncommitted(root: string): Promise<boolean> {
  const { stdout } = await run('git', ['status', '--porcelain'], {
    cwd: root,
    maxBuffer: 64 * 1024 * 1024,
  });
  return stdout !== '';
}

import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, rm, symlink, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const ROOT = join(import.meta.dirname, '../../..');
const MEGABYTES_64 = 64 * 1024 * 1024;

/** A copy of our sources in another place, made in another order, at another time. */
export interface CopiedCheckout {
  readonly root: string;
  /** Runs scripts of package.json, one after the other, with what this copy's machine is like. */
  readonly build: (...scripts: readonly string[]) => Promise<void>;
  readonly remove: () => Promise<void>;
}

/** How one machine differs from another, as far as a test can. */
export interface Machine {
  /** Folders between the temporary one and the copy. */
  readonly place: string;
  /** Whether files are written in the order of their names or against it. */
  readonly against: boolean;
  /** When every file was last changed, in seconds. */
  readonly changed: number;
  /** Language, time zone, what a builder's shell says. */
  readonly env: Readonly<Record<string, string>>;
}

/** Files copied at the same time. */
const AT_ONCE = 64;

/** The files of our sources under some paths: those git follows, and new ones it does not ignore. */
async function ownFiles(paths: readonly string[]): Promise<readonly string[]> {
  const list = ['ls-files', '-z', '-co', '--exclude-standard', '--deduplicate', '--', ...paths];
  const { stdout } = await run('git', list, { cwd: ROOT, maxBuffer: MEGABYTES_64 });
  // A file that git follows may be gone from the folder.
  return stdout.split('\0').filter((path) => path && existsSync(join(ROOT, path)));
}

/**
 * Copies sources of ours; packages are ours, by a link.
 *
 * @param paths - folders and files to copy; `.` for all, as a git repository.
 */
export async function copiedCheckout(
  machine: Machine,
  paths: readonly string[],
): Promise<CopiedCheckout> {
  const top = await mkdtemp(join(tmpdir(), 'termlight-'));
  const root = join(top, machine.place);
  const files = (await ownFiles(paths)).toSorted();
  if (machine.against) files.reverse();
  for (const folder of new Set(files.map((path) => dirname(join(root, path))))) {
    await mkdir(folder, { recursive: true });
  }
  for (let i = 0; i < files.length; i += AT_ONCE) {
    const some = files.slice(i, i + AT_ONCE).map(async (path) => {
      await copyFile(join(ROOT, path), join(root, path));
      await utimes(join(root, path), machine.changed, machine.changed);
    });
    await Promise.all(some);
  }
  if (paths.includes('.')) {
    // The package of our sources holds what git follows.
    await run('git', ['init', '--quiet'], { cwd: root });
    await run('git', ['add', '--all'], { cwd: root, maxBuffer: MEGABYTES_64 });
  }
  // Only now: git ignores a folder of that name, but would follow a link.
  await symlink(join(ROOT, 'node_modules'), join(root, 'node_modules'), 'junction');
  return {
    root,
    build: async (...scripts) => {
      for (const script of scripts) {
        await run('npm', ['run', '--silent', script], {
          cwd: root,
          env: { ...process.env, ...machine.env },
          maxBuffer: MEGABYTES_64,
          shell: process.platform === 'win32',
        });
      }
    },
    remove: () => rm(top, { recursive: true, force: true }),
  };
}

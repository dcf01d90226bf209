import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { readTried, TRIED_FILE } from './record.ts';
import { triedTable } from './tried-table.ts';

/**
 * `npm run torture`: builds, tries all that is known to break products like this one, and prints what
 * was tried and what failed. Words after it choose parts: `npm run torture pages faults`.
 */

const ROOT = join(import.meta.dirname, '../..');

function run(command: string, args: readonly string[]): boolean {
  const { status } = spawnSync(join(ROOT, 'node_modules/.bin', command), args, {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, TORTURE: 'whole' },
  });
  return status === 0;
}

rmSync(TRIED_FILE, { force: true });
const parts = process.argv.slice(2).map((part) => `test/torture/${part}`);
const isBuilt =
  spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  }).status === 0;
const held = isBuilt && run('vitest', ['run', '--project', 'torture', ...parts]);
console.log(triedTable(readTried()));
if (!held) process.exitCode = 1;

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

/** What a run of the command left. */
export interface Run {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/**
 * Runs the command as `npm run termlight --` does.
 *
 * @param before - code that is run first in the same process, to break what the command relies on.
 */
export function termlight(args: readonly string[], input?: string | Buffer, before?: string): Run {
  const first = before ? ['--import', `data:text/javascript,${encodeURIComponent(before)}`] : [];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...first, '--import', 'tsx', join(ROOT, 'glossaries/cli/main.ts'), ...args],
    { cwd: ROOT, input: input ?? '', encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  return { status, out: stdout, err: stderr };
}

/** A folder that is gone when the test file ends. */
export function scratchFolder(): {
  path: string;
  write: (name: string, data: string | Buffer) => string;
  remove: () => void;
} {
  const path = mkdtempSync(join(tmpdir(), 'termlight-test-'));
  return {
    path,
    write(name, data) {
      const file = join(path, name);
      writeFileSync(file, data);
      return file;
    },
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}

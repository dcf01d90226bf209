import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { LOCKED } from '../../structure/locked-packages.ts';
import { recordTried } from '../record.ts';

const ROOT = join(import.meta.dirname, '../../..');
const run = promisify(execFile);

/** Runs `npm run sbom` and reads what it wrote. */
async function sbom(env: Readonly<Record<string, string>>): Promise<string> {
  const { stdout } = await run('npm', ['run', '--silent', 'sbom'], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  return readFile(join(ROOT, stdout.trim()), 'utf8');
}

it('names every package that is not for development alone, and is the same twice', {
  timeout: 600_000,
}, async () => {
  const text = await sbom({ TZ: 'Pacific/Kiritimati', LC_ALL: 'C' });
  const { components } = JSON.parse(text) as { components: readonly Record<string, string>[] };
  const named = components.map((one) => one['bom-ref']);
  const locked = LOCKED.filter(({ dev }) => !dev).map((one) => `${one.name}@${one.version}`);
  const failed = [...new Set(locked)].filter((name) => !named.includes(name));
  recordTried({ part: 'supply', what: 'packages in the SBOM', tried: named.length, failed });
  expect(failed).toEqual([]);
  expect(named.toSorted()).toEqual([...new Set(locked)].toSorted());
  expect(components.filter(({ hashes, licenses }) => !hashes || !licenses)).toEqual([]);
  expect(await sbom({ TZ: 'America/St_Johns', LC_ALL: 'tr_TR.UTF-8' })).toBe(text);
});

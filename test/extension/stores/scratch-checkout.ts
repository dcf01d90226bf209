import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A small git repository with a built extension. */
export interface ScratchCheckout {
  readonly root: string;
  readonly write: (path: string, text: string) => Promise<void>;
  readonly git: (...args: string[]) => void;
  readonly remove: () => Promise<void>;
}

/** Makes one; `.output` is not followed, as in ours. */
export async function scratchCheckout(): Promise<ScratchCheckout> {
  const root = await mkdtemp(join(tmpdir(), 'termlight-'));
  const git = (...args: string[]) => void execFileSync('git', args, { cwd: root, stdio: 'ignore' });
  const write = async (path: string, text: string) => {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  };
  git('init');
  await write('.gitignore', '.output/\n');
  await write('docs/stores/build.md', 'How to build');
  await write('src/ä.ts', 'export {};');
  for (const browser of ['chrome', 'firefox']) {
    await write(`.output/${browser}-mv3/manifest.json`, `{"version":"1.2.3","for":"${browser}"}`);
    await write(`.output/${browser}-mv3/icon/16.png`, 'png');
  }
  git('add', '-A');
  return { root, git, write, remove: () => rm(root, { recursive: true, force: true }) };
}

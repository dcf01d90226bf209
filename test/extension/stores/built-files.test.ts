import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { builtFiles } from '../../../extension/stores/built-files.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'termlight-'));
  await mkdir(join(folder, 'a/b'), { recursive: true });
  await writeFile(join(folder, 'a/b/deep.json'), '{}');
  await writeFile(join(folder, '.hidden'), 'x');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it('reads every file of every folder, by its path with slashes', async () => {
  const files = await builtFiles(folder);
  expect([...files].map(([path, bytes]) => [path, String(bytes)]).toSorted()).toEqual([
    ['.hidden', 'x'],
    ['a/b/deep.json', '{}'],
  ]);
});

it('throws where nothing was built', async () => {
  await expect(builtFiles(join(folder, 'none'))).rejects.toThrow('ENOENT');
});

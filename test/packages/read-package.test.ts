import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readPackage } from '../../shared/packages/read-package.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'termlight-'));
  await mkdir(join(folder, 'maps'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const write = (path: string, text: string) => writeFile(join(folder, path), text);
const about = { name: 'a', version: '1.2.3', license: 'MIT' };

it('reads licence, notice and those of its parts, and nothing else', async () => {
  const author = { name: 'Eva', email: 'eva@example.org' };
  await write('package.json', JSON.stringify({ ...about, author }));
  await write('NOTICE.md', 'notice');
  await write('license', 'one');
  await write('licenses-of-others.js', 'code');
  await write('maps/LICENSE', 'maps');
  const read = await readPackage(folder, [join(folder, 'maps')]);
  expect(read).toMatchObject({ name: 'a', version: '1.2.3', licence: 'MIT', author: 'Eva' });
  expect(read.texts).toEqual(['notice', 'one', 'maps']);
});

it('keeps no address of mail, and no licences of what the package was made with', async () => {
  await write('package.json', JSON.stringify({ ...about, author: 'Eva W <eva@example.org>' }));
  await write('LICENSE.md', 'MIT\n\n# Licenses of bundled dependencies\nmuch');
  expect(await readPackage(folder)).toMatchObject({ author: 'Eva W', texts: ['MIT\n\n'] });
});

it('refuses a package without a licence', async () => {
  await write('package.json', JSON.stringify({ name: 'a', version: '1.2.3' }));
  await expect(readPackage(folder)).rejects.toThrow('The package a names no licence.');
});

import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { hasUncommitted, sourceFiles } from '../../../extension/stores/source-files.ts';
import { type ScratchCheckout, scratchCheckout } from './scratch-checkout.ts';

let checkout: ScratchCheckout;
beforeEach(async () => {
  checkout = await scratchCheckout();
});
afterEach(() => checkout.remove());

it('takes what git follows, and how to build to the top', async () => {
  await checkout.write('notes.txt', 'not followed');
  const files = await sourceFiles(checkout.root);
  expect([...files.keys()].toSorted()).toEqual([
    '.gitignore',
    'BUILD.md',
    'docs/stores/build.md',
    'src/ä.ts',
  ]);
  expect(String(files.get('BUILD.md'))).toBe('How to build');
});

it('throws where a file git follows is gone', async () => {
  await rm(join(checkout.root, 'src'), { recursive: true });
  await expect(sourceFiles(checkout.root)).rejects.toThrow('ENOENT');
});

it('knows what is not committed', async () => {
  expect(await hasUncommitted(checkout.root)).toBe(true);
  checkout.git('-c', 'user.name=x', '-c', 'user.email=x@example.org', 'commit', '-m', 'All');
  expect(await hasUncommitted(checkout.root)).toBe(false);
});

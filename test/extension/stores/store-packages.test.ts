import { utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { storePackages } from '../../../extension/stores/store-packages.ts';
import { type ScratchCheckout, scratchCheckout } from './scratch-checkout.ts';

let checkout: ScratchCheckout;
beforeEach(async () => {
  checkout = await scratchCheckout();
});
afterEach(() => checkout.remove());

it('names packages by the version that was built, each with its own files', async () => {
  const packages = await storePackages(checkout.root);
  expect(packages.map(({ name }) => name)).toEqual([
    'termlight-1.2.3-chrome.zip',
    'termlight-1.2.3-firefox.zip',
    'termlight-1.2.3-sources.zip',
  ]);
  const [chrome, firefox, sources] = packages.map(({ bytes }) => unzipSync(bytes));
  expect(new TextDecoder().decode(chrome?.['manifest.json'])).toContain('"for":"chrome"');
  expect(new TextDecoder().decode(firefox?.['manifest.json'])).toContain('"for":"firefox"');
  expect(Object.keys(firefox ?? {})).toEqual(['icon/16.png', 'manifest.json']);
  expect(Object.keys(sources ?? {})).toContain('BUILD.md');
});

it('makes the same bytes twice, also of files that were written anew', async () => {
  const before = await storePackages(checkout.root);
  await checkout.write('.output/chrome-mv3/icon/16.png', 'png');
  await utimes(join(checkout.root, 'src/ä.ts'), 1, 1);
  expect(await storePackages(checkout.root)).toEqual(before);
  await checkout.write('src/ä.ts', 'export { };');
  expect(await storePackages(checkout.root)).not.toEqual(before);
});

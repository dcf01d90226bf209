import { expect, it } from 'vitest';
import { BundleReader } from '../../shared/bundle/bundle-reader.ts';
import type { Explanation } from '../../shared/bundle/explanation.ts';
import { headingsOf } from '../../shared/bundle/headings.ts';
import { smallBundle, textOf } from '../fixtures/bundle.ts';

const told = (term: string, equivalent: string) => ({ term, equivalent }) as Explanation;

it('are in order of the terms, and a layer’s stand before those below', () => {
  const { headings, ...rest } = headingsOf('c', 'en', [
    told('wic', 'ours'),
    told('snap', 'SNAP'),
    told('wic', 'WIC'),
  ]);
  expect(Object.entries(headings)).toEqual([
    ['snap', 'SNAP'],
    ['wic', 'ours'],
  ]);
  expect(rest).toEqual({ format: 1, collection: 'c', language: 'en' });
});

it('are read from a bundle by language', async () => {
  const bundle = await smallBundle();
  const reader = new BundleReader(bundle.manifest, ({ path, integrity }) =>
    textOf(bundle, path, integrity),
  );
  expect((await reader.headings('vi'))?.headings).toEqual({ snap: 'trợ cấp thực phẩm' });
  expect((await reader.headings('en'))?.headings).toEqual({ snap: 'SNAP', wic: 'WIC' });
  expect(await reader.headings('xx')).toBeNull();
  expect(await reader.headings('constructor')).toBeNull();
});

it('are none where a manifest has none', async () => {
  const { manifest } = await smallBundle();
  const collections = manifest.collections.map(({ headings, ...rest }) => rest);
  const reader = new BundleReader({ ...manifest, collections }, async () => '');
  expect(await reader.headings('en')).toBeNull();
});

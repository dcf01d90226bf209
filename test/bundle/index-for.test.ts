import { expect, it } from 'vitest';
import { BundleReader } from '../../shared/bundle/bundle-reader.ts';
import { indexFor } from '../../shared/bundle/index-for.ts';
import type { Place } from '../../shared/glossary/entry.ts';
import { smallBundle, textOf } from '../fixtures/bundle.ts';
import { place } from '../fixtures/place.ts';

async function readerOf(places: readonly Place[] = []): Promise<BundleReader> {
  const bundle = await smallBundle(places);
  return new BundleReader(bundle.manifest, ({ path, integrity }) =>
    textOf(bundle, path, integrity),
  );
}

it('is the Index of a language, or null where there is none', async () => {
  const reader = await readerOf();
  expect((await indexFor(reader, 'vi', 'x.gov'))?.forms.map(({ text }) => text)).toEqual([
    'trợ cấp',
  ]);
  expect(await indexFor(reader, 'ko', 'x.gov')).toBeNull();
});

it('holds what places call the terms', async () => {
  const reader = await readerOf([place()]);
  const index = await indexFor(reader, 'en', 'x.gov');
  expect(index?.forms.filter((one) => one.place).map(({ text }) => text)).toEqual(['CalFresh']);
});

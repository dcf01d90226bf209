import { expect, it } from 'vitest';
import { BundleReader } from '../../shared/bundle/bundle-reader.ts';
import { indexFor } from '../../shared/bundle/index-for.ts';
import type { Place } from '../../shared/glossary/entry.ts';
import { smallBundle, textOf } from '../fixtures/bundle.ts';
import { localName, place } from '../fixtures/place.ts';

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

it.each([
  ['the page is of the place', 'www.coveredca.com', null, 1],
  ['the reader is', 'x.gov', 'US-CA', 1],
  ['the page is of the place, whatever the reader’s', 'www.coveredca.com', 'US-NY', 1],
  ['neither is', 'x.gov', 'US-NY', 0],
  ['nobody has said', 'x.gov', null, 0],
])('holds a name that could mean something else where %s', async (_, host, state, count) => {
  const names = [localName('snap', 'Fresh', { ambiguous: true })];
  const index = await indexFor(await readerOf([place('US-CA', { names })]), 'en', host, state);
  expect(index?.forms.filter((one) => one.place)).toHaveLength(count);
});

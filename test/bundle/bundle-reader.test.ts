import { describe, expect, it } from 'vitest';
import { BundleReader } from '../../shared/bundle/bundle-reader.ts';
import { compileBundle } from '../../shared/bundle/compile-bundle.ts';
import { readIndex } from '../../shared/bundle/index-file.ts';
import type { NamedFile } from '../../shared/bundle/manifest.ts';
import { smallBundle, textOf } from '../fixtures/bundle.ts';
import { collection, entry, glossary } from '../fixtures/entry.ts';
import { place } from '../fixtures/place.ts';

/** A reader of the small bundle, and the paths it has loaded. */
async function openSmall() {
  const bundle = await smallBundle();
  const loaded: string[] = [];
  const reader = new BundleReader(bundle.manifest, ({ path, integrity }: NamedFile) => {
    loaded.push(path);
    return textOf(bundle, path, integrity);
  });
  return { reader, loaded };
}

describe('the Index', () => {
  it('is that of the page’s language', async () => {
    const { reader } = await openSmall();
    const index = readIndex((await reader.indexText('vi')) ?? '');
    expect(index).toMatchObject({ language: 'vi', forms: [{ text: 'trợ cấp', term: 0 }] });
  });

  it.each(['ko', 'constructor', '__proto__', ''])('is none for "%s"', async (language) => {
    const { reader, loaded } = await openSmall();
    expect([await reader.indexText(language), loaded]).toEqual([null, []]);
  });
});

describe('an explanation', () => {
  it.each([
    ['in the reader’s language', 'snap', 'vi', 'vi'],
    ['in the source language where hers has none', 'wic', 'vi', 'en'],
    ['in the source language where hers is unknown', 'snap', 'ko', 'en'],
    ['in the source language if that is hers', 'wic', 'en', 'en'],
  ])('comes %s', async (_, term, language, expected) => {
    const { reader } = await openSmall();
    expect(await reader.explain(term, language)).toMatchObject({ term, language: expected });
  });

  it.each(['', 'aaa', 'sna', 'snapp', 'zzz', '__proto__'])('is none for "%s"', async (term) => {
    const { reader } = await openSmall();
    expect(await reader.explain(term, 'vi')).toBeNull();
  });

  it('is found in whichever shard holds it', async () => {
    const ids = Array.from({ length: 45 }, (_, i) => `t${10 + i}`);
    const entries = ids.map((term) => entry({ term }));
    const bundle = await compileBundle(glossary(collection({ entries })), {
      version: '1',
      today: '2025-06-15',
    });
    const reader = new BundleReader(bundle.manifest, ({ path, integrity }) =>
      textOf(bundle, path, integrity),
    );
    const found = await Promise.all(ids.map((id) => reader.explain(id, 'en')));
    expect(found.map((one) => one?.term)).toEqual(ids);
  });
});

it('loads nothing before it is asked, and then only what it needs', async () => {
  const { reader, loaded } = await openSmall();
  expect(reader.languages).toEqual(['en', 'vi']);
  expect(loaded).toEqual([]);
  await reader.explain('snap', 'vi');
  expect(loaded).toEqual([expect.stringMatching(/\/vi\/explanations-1\./)]);
});

it('gives what places call the terms, wherever their layer stands, or null', async () => {
  const bundle = await smallBundle([place()]);
  const collections = bundle.manifest.collections.toReversed();
  const reader = new BundleReader({ collections }, ({ path, integrity }) =>
    textOf(bundle, path, integrity),
  );
  expect(await reader.layer()).toMatchObject({ places: [{ code: 'US-CA' }] });
  expect(reader.languages).toEqual(['en', 'vi']);
  expect(await (await openSmall()).reader.layer()).toBeNull();
});

it('rejects where a file can’t be had', async () => {
  const { manifest } = await smallBundle();
  const reader = new BundleReader(manifest, () => Promise.reject(new TypeError('offline')));
  await expect(reader.explain('snap', 'vi')).rejects.toThrow('offline');
});

it('can’t be made of a bundle without a collection', () => {
  const empty = { format: 1, version: '1', collections: [] } as const;
  expect(() => new BundleReader({ ...empty, collections: [] }, async () => '')).toThrow(
    'no collection',
  );
});

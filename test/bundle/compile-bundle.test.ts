import { createHash } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import { compileBundle } from '../../shared/bundle/compile-bundle.ts';
import { parseManifest } from '../../shared/bundle/manifest.ts';
import { smallBundle } from '../fixtures/bundle.ts';
import { collection, entry, glossary } from '../fixtures/entry.ts';
import { place } from '../fixtures/place.ts';

const options = { version: '1.2.3', today: '2025-06-15' };

describe('a manifest', () => {
  it('can be read back as it is', async () => {
    const { manifest } = await smallBundle();
    expect(parseManifest(JSON.stringify(manifest))).toEqual(manifest);
  });

  it('names the version, the collection and its languages', async () => {
    const { manifest } = await smallBundle();
    expect(manifest).toMatchObject({ format: 1, version: '1.2.3' });
    const [first] = manifest.collections;
    expect(first).toMatchObject({ id: 'us-benefits', licence: 'CC0-1.0', sourceLanguage: 'en' });
    expect(Object.keys(first?.indexes ?? {})).toEqual(['en', 'vi']);
    expect(Object.keys(first?.explanations ?? {})).toEqual(['en', 'vi']);
  });

  it('names every file once, by its digest and its size in bytes', async () => {
    const { manifest, files } = await smallBundle();
    const named = manifest.collections.flatMap(({ indexes, headings, explanations }) => [
      ...Object.values(indexes),
      ...Object.values(headings ?? {}),
      ...Object.values(explanations).flatMap((shards) => shards.map(({ file }) => file)),
    ]);
    const real = files.map(({ path, text }) => ({
      path,
      integrity: `sha256-${createHash('sha256').update(text).digest('base64')}`,
      bytes: Buffer.byteLength(text),
    }));
    const byPath = (one: { path: string }, other: { path: string }) =>
      one.path < other.path ? -1 : 1;
    expect(named.toSorted(byPath)).toEqual(real.toSorted(byPath));
    expect(new Set(files.map(({ path }) => path)).size).toBe(6);
  });

  it('names each shard by the first term in it', async () => {
    const entries = Array.from({ length: 21 }, (_, i) => entry({ term: `t${10 + i}` }));
    const { manifest } = await compileBundle(glossary(collection({ entries })), options);
    const shards = manifest.collections[0]?.explanations.en ?? [];
    expect(shards.map(({ first }) => first)).toEqual(['t10', 't20', 't30']);
  });

  it('names languages in order, those of a layer among them', async () => {
    const base = collection({ entries: [entry({ language: 'vi' }), entry()] });
    const city = collection({
      id: 'city',
      extends: 'us-benefits',
      entries: [entry({ collection: 'city', language: 'es' })],
    });
    const { manifest } = await compileBundle({ collections: [base, city], reviewers: [] }, options);
    const [first, ...others] = manifest.collections;
    expect(Object.keys(first?.indexes ?? {})).toEqual(['en', 'es', 'vi']);
    expect(others).toEqual([]);
  });

  it('names a layer that has places, whatever else it has', async () => {
    const layer = { id: 'us-states', extends: 'us-benefits', places: [place()] };
    const laid = collection({ ...layer, entries: [entry({ collection: 'us-states' })] });
    const collections = [collection(), laid];
    const { manifest } = await compileBundle({ collections, reviewers: [] }, options);
    expect(manifest.collections.map(({ id, layer }) => [id, layer?.path])).toEqual([
      ['us-benefits', undefined],
      ['us-states', expect.stringMatching(/^us-states\/places\.[0-9a-f]{12}\.json$/)],
    ]);
  });

  it('has all collections', async () => {
    const other = collection({ id: 'us-ca', entries: [entry({ collection: 'us-ca' })] });
    const two = { collections: [collection(), other], reviewers: [] };
    const { manifest } = await compileBundle(two, options);
    expect(manifest.collections.map(({ id }) => id)).toEqual(['us-benefits', 'us-ca']);
  });
});

describe('a file’s name', () => {
  it('holds part of its digest', async () => {
    const { files } = await smallBundle();
    for (const { path, text } of files) {
      const digest = createHash('sha256').update(text).digest('hex');
      expect(path).toMatch(
        new RegExp(`^us-benefits/(en|vi)/[a-z0-9-]+\\.${digest.slice(0, 12)}\\.json$`),
      );
    }
  });

  it('stays the same while its text does, and changes with it', async () => {
    const paths = async (explanation: string) => {
      const changed = collection({ entries: [entry({ explanation })] });
      const { files } = await compileBundle(glossary(changed), options);
      return files.map(({ path }) => path);
    };
    const [index, shard] = await paths('Help to buy food.');
    const [sameIndex, otherShard] = await paths('Money to buy food.');
    expect(sameIndex).toBe(index);
    expect(otherShard).not.toBe(shard);
  });
});

describe('compiling', () => {
  it('computes each text’s digest once, however many languages there are', async () => {
    const languages = ['en', 'es', 'vi', 'ar', 'zh-Hans'];
    const entries = languages.flatMap((language) =>
      ['snap', 'wic', 'ebt'].map((term) => entry({ language, term })),
    );
    const digest = vi.spyOn(crypto.subtle, 'digest');
    await compileBundle(glossary(collection({ entries })), options);
    const texts = digest.mock.calls
      .map(([, bytes]) => new TextDecoder().decode(bytes as Uint8Array))
      .filter((text) => 'sourceDigest' in JSON.parse(text));
    digest.mockRestore();
    expect(texts).toHaveLength(entries.length);
  });
});

import { describe, expect, it } from 'vitest';
import { parseManifest } from '../../shared/bundle/manifest.ts';

const file = { path: 'us/en/index.0a1b.json', integrity: `sha256-${'A'.repeat(43)}=`, bytes: 12 };
const collection = {
  id: 'us',
  title: 'US benefits',
  publisher: 'Termlight',
  licence: 'CC0-1.0',
  sourceLanguage: 'en',
  indexes: { en: file },
  explanations: { en: [{ first: 'snap', file }] },
};
const manifest = { format: 1, version: '1.2.3', collections: [collection] };

const withFile = (changes: object) => ({
  ...manifest,
  collections: [{ ...collection, indexes: { en: { ...file, ...changes } } }],
});

it('gives what the text says', () => {
  expect(parseManifest(JSON.stringify(manifest))).toEqual(manifest);
});

describe('refuses', () => {
  it.each<[string, object]>([
    ['another format', { ...manifest, format: 2 }],
    ['a missing version', { format: 1, collections: [] }],
    ['a key it does not know', { ...manifest, script: 'x' }],
    [
      'a collection without licence',
      { ...manifest, collections: [{ ...collection, licence: undefined }] },
    ],
    ['an address in place of a path', withFile({ path: 'https://evil.example/x' })],
    ['a path with a query', withFile({ path: 'us/en/index.json?x' })],
    ['an empty path', withFile({ path: '' })],
    ['a weaker digest', withFile({ integrity: `sha1-${'A'.repeat(27)}=` })],
    ['an empty digest, which fetch would let pass', withFile({ integrity: '' })],
    ['a cut digest', withFile({ integrity: `sha256-${'A'.repeat(42)}=` })],
    ['a digest after another', withFile({ integrity: `sha1-x ${file.integrity}` })],
    ['a digest before another', withFile({ integrity: `${file.integrity} sha1-x` })],
    ['a size below nothing', withFile({ bytes: -1 })],
    ['half a byte', withFile({ bytes: 0.5 })],
    [
      'a shard without its first term',
      { ...manifest, collections: [{ ...collection, explanations: { en: [{ file }] } }] },
    ],
  ])('%s', (_, value) => {
    expect(() => parseManifest(JSON.stringify(value))).toThrow();
  });

  it.each(['', 'null', '[]', '{', '<!doctype html>'])('the text %j', (text) => {
    expect(() => parseManifest(text)).toThrow();
  });
});

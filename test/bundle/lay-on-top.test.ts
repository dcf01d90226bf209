import { describe, expect, it } from 'vitest';
import { BundleReader } from '../../shared/bundle/bundle-reader.ts';
import { compileBundle } from '../../shared/bundle/compile-bundle.ts';
import { readIndex } from '../../shared/bundle/index-file.ts';
import { layersOn, layOnTop } from '../../shared/bundle/lay-on-top.ts';
import { Matcher } from '../../shared/match/matcher.ts';
import { collection, entry, form } from '../fixtures/entry.ts';

const BASE = collection({
  entries: [
    entry({ term: 'snap', forms: [form('SNAP'), form('food stamps')] }),
    entry({ term: 'wic', forms: [form('WIC')] }),
    entry({ term: 'snap', language: 'vi', equivalent: 'SNAP (base)' }),
  ],
});

const own = (some: Parameters<typeof entry>[0]) => entry({ collection: 'city', ...some });

const CITY = collection({
  id: 'city',
  extends: 'us-benefits',
  publisher: 'City of Lindenfield',
  entries: [
    own({ term: 'snap', equivalent: 'Food card', forms: [form('SNAP')] }),
    own({ term: 'food-desk', equivalent: 'Food desk', forms: [form('Wic')] }),
  ],
});

it('names the collections that lay Entries on another', () => {
  const places = collection({ id: 'us-states', extends: 'us-benefits', entries: [] });
  expect(layersOn(BASE, [BASE, CITY, places])).toEqual([CITY]);
});

it('replaces Entries language by language, and takes the spellings it claims', () => {
  const told = layOnTop(BASE, [CITY]).entries.map(({ term, language, equivalent, forms }) => [
    term,
    language,
    equivalent,
    forms.map(({ text }) => text).join(),
  ]);
  expect(told).toEqual([
    ['snap', 'en', 'Food card', 'SNAP'],
    ['food-desk', 'en', 'Food desk', 'Wic'],
    ['wic', 'en', entry().equivalent, ''],
    [
      'snap',
      'vi',
      'SNAP (base)',
      entry()
        .forms.map(({ text }) => text)
        .join(),
    ],
  ]);
});

describe('in a bundle', () => {
  const compiled = compileBundle(
    { collections: [BASE, CITY], reviewers: [] },
    { version: '1', today: '2025-06-15' },
  );
  const reader = async () => {
    const { manifest, files } = await compiled;
    const texts = new Map(files.map(({ path, text }) => [path, text]));
    return new BundleReader(manifest, async ({ path }) => texts.get(path) ?? '');
  };

  it('is loaded with the collection it is laid on', async () => {
    expect((await compiled).manifest.collections.map(({ id }) => id)).toEqual(['us-benefits']);
  });

  it('is found and explained in its own words, and its publisher is told', async () => {
    const opened = await reader();
    const index = readIndex((await opened.indexText('en')) ?? '');
    const { hits } = new Matcher(index).find('SNAP and WIC, not food stamps');
    expect(hits.map(({ term }) => term)).toEqual(['snap', 'food-desk']);
    expect(await opened.explain('snap', 'en')).toMatchObject({
      equivalent: 'Food card',
      publisher: 'City of Lindenfield',
    });
    expect(await opened.explain('wic', 'en')).toMatchObject({ publisher: 'Termlight' });
  });

  it('leaves languages it has nothing in to the one below', async () => {
    expect(await (await reader()).explain('snap', 'vi')).toMatchObject({
      equivalent: 'SNAP (base)',
      publisher: 'Termlight',
    });
  });
});

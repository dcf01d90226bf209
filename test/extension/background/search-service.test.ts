import { describe, expect, it } from 'vitest';
import { SearchService } from '../../../extension/background/search-service.ts';
import { BundleReader } from '../../../shared/bundle/bundle-reader.ts';
import { smallBundle, textOf } from '../../fixtures/bundle.ts';
import { localName, place } from '../../fixtures/place.ts';

const PLACES = [
  place('US-WI', { name: 'Wisconsin', hosts: [], names: [localName('snap', 'FoodShare')] }),
];

/** A service over SNAP in English and Vietnamese and WIC in English, and a network that can be cut. */
async function serve(language: string, second: string | null = null) {
  const bundle = await smallBundle(PLACES);
  const network = { on: true, asked: 0 };
  const reader = new BundleReader(bundle.manifest, ({ path, integrity }) => {
    network.asked += 1;
    if (!network.on) throw new TypeError('Failed to fetch');
    return textOf(bundle, path, integrity);
  });
  const service = new SearchService({
    reader: async () => reader,
    language: async () => language,
    chosen: async () => ({ secondLanguage: second, state: null, collections: null }),
  });
  return { service, network };
}

describe('a search', () => {
  it('names terms in the reader’s language, with the English beside', async () => {
    const { service } = await serve('vi');
    expect(await service.search('tro cap thuc')).toEqual({
      language: 'vi',
      rows: [
        {
          term: 'snap',
          place: null,
          how: 'start',
          heading: { text: 'trợ cấp thực phẩm', language: 'vi' },
          english: 'SNAP',
          foundAs: null,
        },
      ],
    });
  });

  it('names them in English where her language has no word', async () => {
    const { service } = await serve('vi');
    expect((await service.search('wic')).rows).toMatchObject([
      { heading: { text: 'WIC', language: 'en' }, english: null },
    ]);
  });

  it('tells by which other word one was found, and whose it is', async () => {
    const { service } = await serve('en');
    expect((await service.search('trợ cấp')).rows).toMatchObject([
      { foundAs: { text: 'trợ cấp', language: 'vi' }, english: null },
    ]);
    expect((await service.search('foodshare')).rows).toMatchObject([
      { term: 'snap', place: 'US-WI', foundAs: { text: 'FoodShare', language: 'en' } },
    ]);
  });

  it('reads the words once', async () => {
    const { service, network } = await serve('en');
    await Promise.all([service.search('snap'), service.search('wic')]);
    const before = network.asked;
    await service.search('snap');
    expect(network.asked).toBe(before);
  });

  it('tries again after they could not be had', async () => {
    const { service, network } = await serve('en');
    network.on = false;
    await expect(service.search('snap')).rejects.toThrow();
    network.on = true;
    expect((await service.search('snap')).rows).toHaveLength(1);
  });
});

describe('a look-up', () => {
  it('tells the term that the words are, in both of her languages', async () => {
    const { service } = await serve('en', 'vi');
    const answer = await service.lookUp('SNAP', 'www.example.gov');
    expect(answer.near).toEqual([]);
    expect(answer.exact.map(({ term }) => term)).toEqual(['snap']);
    expect(answer.terms).toMatchObject([
      { explanation: { term: 'snap', language: 'en' }, second: { language: 'vi' } },
    ]);
  });

  it('has the nearest where none is', async () => {
    const { service } = await serve('en');
    const answer = await service.lookUp('my SNAP card', 'www.example.gov');
    expect(answer).toMatchObject({ exact: [], terms: [], near: [{ term: 'snap', how: 'inside' }] });
    expect(await service.lookUp('quasiblurb', '')).toMatchObject({ exact: [], near: [] });
  });
});

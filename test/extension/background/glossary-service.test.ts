import { afterEach, describe, expect, it, vi } from 'vitest';
import { GlossaryService } from '../../../extension/background/glossary-service.ts';
import { readIndex } from '../../../shared/bundle/index-file.ts';
import { sha256Integrity } from '../../../shared/digest/sha256.ts';
import type { Place } from '../../../shared/glossary/entry.ts';
import { smallBundle } from '../../fixtures/bundle.ts';
import { localName, place } from '../../fixtures/place.ts';

const HOST = 'www.example.gov';
const asked = (...terms: string[]) => terms.map((term) => ({ term, place: null }));

/** A service over the small bundle, a network that can be cut, and a store of a Map. */
async function serve(
  preferred: readonly string[],
  chosen: string | null = null,
  places: readonly Place[] = [],
  secondLanguage: string | null = null,
) {
  const { manifest, files } = await smallBundle(places);
  const texts = new Map(files.map(({ path, text }) => [`ext://bundle/${path}`, text]));
  texts.set('ext://bundle/manifest.json', JSON.stringify(manifest));
  const network = { on: true, asked: [] as string[] };
  vi.stubGlobal('fetch', async (address: string, init?: RequestInit) => {
    network.asked.push(address);
    const text = texts.get(address);
    const right = !init?.integrity || init.integrity === (await sha256Integrity(text ?? ''));
    if (!network.on || text === undefined || !right) throw new TypeError('Failed to fetch');
    return new Response(text);
  });
  const kept = new Map<string, string>();
  const store = {
    get: async (integrity: string) => kept.get(integrity),
    put: async (integrity: string, text: string) => void kept.set(integrity, text),
    keepOnly: async (wanted: ReadonlySet<string>) => {
      for (const key of [...kept.keys()]) if (!wanted.has(key)) kept.delete(key);
    },
  };
  const address = (path: string) => `ext://${path}`;
  const open = () =>
    new GlossaryService({
      address,
      store,
      preferred: () => preferred,
      chosen: async () => ({ language: chosen, secondLanguage, state: null, collections: null }),
    });
  return { open, service: open(), network, kept, texts };
}

afterEach(() => vi.unstubAllGlobals());

describe('the Index', () => {
  it('is the text of the bundle’s file', async () => {
    const { service } = await serve(['en']);
    expect(JSON.parse((await service.index('vi', HOST)) ?? '')).toMatchObject({ language: 'vi' });
  });

  it('is none for a language without one', async () => {
    const { service } = await serve(['en']);
    expect(await service.index('ko', HOST)).toBeNull();
  });
});

describe('what places call a term', () => {
  const places = [
    place('US-CA', { names: [localName('snap', 'Food Help', { ambiguous: true })] }),
    place('US-WI', { name: 'Wisconsin', hosts: [], names: [localName('snap', 'FoodShare')] }),
  ];
  const open = async () => (await serve(['vi'], null, places)).service;
  const names = (index: string | null) =>
    readIndex(index ?? '')
      .forms.filter((form) => form.place)
      .map(({ text }) => text);

  it('is found on every page, and on pages of its place even if it could mean something else', async () => {
    const service = await open();
    expect(names(await service.index('vi', HOST))).toEqual(['FoodShare']);
    expect(names(await service.index('vi', 'www.coveredca.com'))).toEqual([
      'Food Help',
      'FoodShare',
    ]);
  });

  it('is told with the term: of the place whose name it is, else of the page’s', async () => {
    const service = await open();
    const told = async (code: string | null, host: string) =>
      (await service.explain([{ term: 'snap', place: code }], host)).terms[0]?.local?.name ?? null;
    expect(await told('US-WI', HOST)).toBe('FoodShare');
    expect(await told(null, 'www.coveredca.com')).toBe('Food Help');
    expect(await told(null, HOST)).toBeNull();
  });
});

describe('an explanation', () => {
  it.each([
    [
      'in the reader’s language, with the English name',
      ['vi-VN', 'en'],
      'snap',
      'vi',
      'vi',
      'SNAP',
    ],
    [
      'in English for a reader of English, with no name beside it',
      ['en-US'],
      'snap',
      'en',
      'en',
      null,
    ],
    [
      'in English where hers has no words, which are English already',
      ['vi'],
      'wic',
      'vi',
      'en',
      null,
    ],
    ['in English for a reader whose language we don’t have', ['pl'], 'snap', 'en', 'en', null],
  ])('comes %s', async (_, preferred, term, language, inLanguage, english) => {
    const { service } = await serve(preferred);
    const answer = await service.explain(asked(term), HOST);
    expect(answer).toMatchObject({
      language,
      terms: [{ explanation: { term, language: inLanguage } }],
    });
    expect(answer.terms[0]?.english?.equivalent ?? null).toBe(english);
  });

  it('is none for a term nobody wrote', async () => {
    const { service } = await serve(['vi']);
    expect(await service.explain(asked('tanf'), HOST)).toEqual({ language: 'vi', terms: [] });
  });

  it('comes for several terms in the order asked', async () => {
    const { service } = await serve(['vi']);
    const { terms } = await service.explain(asked('wic', 'tanf', 'snap'), HOST);
    expect(terms.map(({ explanation }) => explanation.term)).toEqual(['wic', 'snap']);
  });

  it('comes in the language the reader chose, whatever her browser says', async () => {
    const { service } = await serve(['en'], 'vi');
    expect((await service.explain(asked('snap'), HOST)).language).toBe('vi');
  });

  it('comes in the language she wants beside hers as well', async () => {
    const { service } = await serve(['en'], 'vi', [], 'en');
    const [term] = (await service.explain(asked('snap'), HOST)).terms;
    expect([term?.explanation.language, term?.second?.language]).toEqual(['vi', 'en']);
  });

  it('comes in her browser’s language where what she chose is not to be had', async () => {
    const { service } = await serve(['vi'], 'ko');
    expect((await service.explain(asked('snap'), HOST)).language).toBe('vi');
  });
});

describe('files', () => {
  it('are asked of the network once, and then of the store', async () => {
    const { open, network } = await serve(['vi']);
    await open().explain(asked('snap'), HOST);
    const before = network.asked.length;
    await open().explain(asked('snap'), HOST);
    expect(network.asked.slice(before)).toEqual(['ext://bundle/manifest.json']);
  });

  it('are had anew where the device gives back something else than it was given', async () => {
    const { service, open, kept } = await serve(['en']);
    const first = await service.index('vi', HOST);
    for (const key of kept.keys()) kept.set(key, '{"format":1');
    expect(await open().index('vi', HOST)).toBe(first);
  });

  it('are kept under their digest', async () => {
    const { service, kept } = await serve(['en']);
    const text = (await service.index('en', HOST)) ?? '';
    expect([...kept]).toEqual([[await sha256Integrity(text), text]]);
  });

  it('of an older bundle are forgotten, those of this one are not', async () => {
    const { open, kept } = await serve(['en']);
    await open().index('en', HOST);
    kept.set('sha256-old', 'old');
    await open().index('en', HOST);
    await vi.waitFor(() => expect(kept.has('sha256-old')).toBe(false));
    expect(kept.size).toBe(1);
  });

  it('whose text is not the one named are refused, and not kept', async () => {
    const { service, texts, kept } = await serve(['en']);
    for (const path of texts.keys()) if (/index/.test(path)) texts.set(path, '{"format":1}');
    await expect(service.index('en', HOST)).rejects.toThrow();
    expect(kept.size).toBe(0);
  });
});

it('reads the manifest once, however many ask at once', async () => {
  const { service, network } = await serve(['vi']);
  await Promise.all([
    service.index('en', HOST),
    service.index('vi', HOST),
    service.explain(asked('snap'), HOST),
  ]);
  expect(network.asked.filter((address) => /manifest/.test(address))).toHaveLength(1);
});

it('tries again with the next question after the manifest could not be had', async () => {
  const { service, network } = await serve(['vi']);
  network.on = false;
  await expect(service.explain(asked('snap'), HOST)).rejects.toThrow();
  network.on = true;
  expect(await service.explain(asked('snap'), HOST)).toMatchObject({
    terms: [{ explanation: { term: 'snap' } }],
  });
});

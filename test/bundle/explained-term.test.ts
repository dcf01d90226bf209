import { describe, expect, it } from 'vitest';
import { BundleReader } from '../../shared/bundle/bundle-reader.ts';
import { type ExplainOptions, explainTerms } from '../../shared/bundle/explained-term.ts';
import { smallBundle, textOf } from '../fixtures/bundle.ts';
import { localName, place } from '../fixtures/place.ts';

async function explain(language: string, inEnglish: boolean, ...terms: string[]) {
  const bundle = await smallBundle();
  const reader = new BundleReader(bundle.manifest, ({ path, integrity }) =>
    textOf(bundle, path, integrity),
  );
  const asked = terms.map((term) => ({ term, place: null }));
  return explainTerms(reader, asked, { language, host: 'www.example.gov', inEnglish });
}

it('tells terms in the reader’s language with the English beside, in the order asked', async () => {
  const { language, terms } = await explain('vi', true, 'wic', 'nothing', 'snap');
  expect(language).toBe('vi');
  expect(
    terms.map(({ explanation, english }) => [
      explanation.term,
      explanation.language,
      english?.language,
    ]),
  ).toEqual([
    ['wic', 'en', undefined],
    ['snap', 'vi', 'en'],
  ]);
});

it('brings only the English name where no more is asked for', async () => {
  const { terms } = await explain('vi', false, 'snap');
  expect(terms.map(({ explanation, english }) => [explanation.english, english])).toEqual([
    ['SNAP', null],
  ]);
});

it('tells the English beside where the collection’s own language is another', async () => {
  const bundle = await smallBundle();
  const collections = bundle.manifest.collections.map((one) => ({ ...one, sourceLanguage: 'vi' }));
  const reader = new BundleReader({ collections }, ({ path, integrity }) =>
    textOf(bundle, path, integrity),
  );
  const asked = [{ term: 'snap', place: null }];
  const { terms } = await explainTerms(reader, asked, {
    language: 'vi',
    host: '',
    inEnglish: true,
  });
  expect(
    terms.map(({ explanation, english }) => [explanation.language, english?.language]),
  ).toEqual([['vi', 'en']]);
});

it('rejects where a file can’t be had', async () => {
  const { manifest } = await smallBundle();
  const reader = new BundleReader(manifest, () => Promise.reject(new TypeError('refused')));
  const asked = [{ term: 'snap', place: null }];
  await expect(
    explainTerms(reader, asked, { language: 'en', host: '', inEnglish: true }),
  ).rejects.toThrow('refused');
});

describe('what a place calls a term', () => {
  const places = [place(), place('US-WA', { hosts: [], names: [localName('snap', 'Basic Food')] })];
  const called = async (at: string | null, options: Pick<ExplainOptions, 'host' | 'state'>) => {
    const bundle = await smallBundle(places);
    const reader = new BundleReader(bundle.manifest, ({ path, integrity }) =>
      textOf(bundle, path, integrity),
    );
    const asked = [{ term: 'snap', place: at }];
    const answer = await explainTerms(reader, asked, {
      language: 'vi',
      inEnglish: false,
      ...options,
    });
    return answer.terms.map(({ local }) => local?.name ?? null);
  };

  it.each([
    ['its place on the page', 'US-WA', 'www.coveredca.com', null, 'Basic Food'],
    ['the page’s host', null, 'www.coveredca.com', 'US-WA', 'CalFresh'],
    ['the reader’s state', null, 'x.gov', 'US-WA', 'Basic Food'],
    ['nothing, where no place is known', null, 'x.gov', null, null],
  ])('is told by %s', async (_, at, host, state, name) => {
    expect(await called(at, { host, state })).toEqual([name]);
  });

  it('is not told where the reader has said no state', async () => {
    expect(await called(null, { host: 'x.gov' })).toEqual([null]);
  });
});

it('tells no place’s name where the bundle has none', async () => {
  const { terms } = await explain('vi', false, 'snap');
  expect(terms.map(({ local }) => local)).toEqual([null]);
});

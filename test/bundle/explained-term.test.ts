import { expect, it } from 'vitest';
import { BundleReader } from '../../shared/bundle/bundle-reader.ts';
import { explainTerms } from '../../shared/bundle/explained-term.ts';
import { smallBundle, textOf } from '../fixtures/bundle.ts';

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

it('rejects where a file can’t be had', async () => {
  const { manifest } = await smallBundle();
  const reader = new BundleReader(manifest, () => Promise.reject(new TypeError('refused')));
  const asked = [{ term: 'snap', place: null }];
  await expect(
    explainTerms(reader, asked, { language: 'en', host: '', inEnglish: true }),
  ).rejects.toThrow('refused');
});

import { expect, it } from 'vitest';
import { tellTerms } from '../../../extension/background/tell-terms.ts';
import { BundleReader } from '../../../shared/bundle/bundle-reader.ts';
import { smallBundle, textOf } from '../../fixtures/bundle.ts';

const bundle = await smallBundle();
const reader = new BundleReader(bundle.manifest, ({ path, integrity }) =>
  textOf(bundle, path, integrity),
);

/** The languages in which a term is told: the reader's and the second. */
async function languages(term: string, language: string, second: string | null) {
  const asked = [{ term, place: null }];
  const { terms } = await tellTerms(reader, asked, { language, second, host: '', state: null });
  return terms.map((one) => [one.explanation.language, one.second?.language ?? null]);
}

it.each<[string, string, string | null, unknown]>([
  ['snap', 'en', 'vi', [['en', 'vi']]],
  ['snap', 'vi', 'en', [['vi', 'en']]],
  ['snap', 'en', null, [['en', null]]],
  ['snap', 'en', 'en', [['en', null]]],
  // No text in the second: English again would be no second language.
  ['wic', 'en', 'vi', [['en', null]]],
  ['wic', 'vi', 'en', [['en', null]]],
  ['tanf', 'en', 'vi', []],
])('tells %s for a reader of %s and %s', async (term, language, second, told) => {
  expect(await languages(term, language, second)).toEqual(told);
});

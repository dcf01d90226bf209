import { expect, it } from 'vitest';
import { similarTerms } from '../../shared/contribute/similar-terms.ts';
import { entry, form } from '../fixtures/entry.ts';

const ENTRIES = [
  entry({ term: 'premium', equivalent: 'premium', forms: [form('premium')] }),
  entry({
    term: 'premium',
    language: 'es',
    equivalent: 'prima (lo que paga cada mes)',
    forms: [form('prima'), form('prima del seguro')],
  }),
  entry({
    term: 'snap',
    language: 'vi',
    equivalent: 'trợ cấp thực phẩm',
    forms: [form('trợ cấp')],
  }),
  entry({ term: 'snap', language: 'zh-Hans', equivalent: '粮食券', forms: [form('粮食券')] }),
  entry({ term: 'copayment', equivalent: 'copayment', forms: [form('copayment'), form('copay')] }),
];

/** Language, word and likeness of each term found. */
const find = (...words: string[]) =>
  similarTerms(ENTRIES, words).map(({ entry: { language }, word, how }) => [language, word, how]);

it.each([
  ['the same word', 'Prima', 'es', 'prima', 'same'],
  ['the same word of another width', 'ｐｒｅｍｉｕｍ', 'en', 'premium', 'same'],
  ['one letter more', 'premiums', 'en', 'premium', 'near'],
  ['a hyphen more', 'co-payment', 'en', 'copayment', 'near'],
  ['full stops more', 'co.pay.', 'en', 'copay', 'near'],
  ['no marks', 'tro cap thuc pham', 'vi', 'trợ cấp thực phẩm', 'near'],
  ['a word without spaces', '粮食券', 'zh-Hans', '粮食券', 'same'],
])('finds %s', (_, word, ...expected) => {
  expect(find(word)).toEqual([expected]);
});

it('finds nothing for a word of its own, or for none', () => {
  expect(find('deductible', 'food stamps', '', ' ')).toEqual([]);
});

it('tells each Entry once, by the word most alike, the same words first', () => {
  expect(find('premiums', 'copays', 'copayment')).toEqual([
    ['en', 'copayment', 'same'],
    ['en', 'premium', 'near'],
  ]);
});

import { expect, it } from 'vitest';
import { foldCluster } from '../../shared/text/fold-cluster.ts';

it.each([
  ['a capital', 'Ñ', 'ñ'],
  ['a letter with marks', 'o\u031b\u0323', 'ợ'],
  ['marks in another order', 'o\u0323\u031b', 'ợ'],
  ['letters of a syllable', '\u1112\u1161\u11ab', '한'],
  ['a ligature', 'ﬃ', 'ffi'],
  ['an Arabic ligature', 'ﻻ', 'لا'],
  ['a full-width letter', 'Ｑ', 'q'],
  ['an Arabic letter with vowel marks', 'ب\u0651\u064e', 'ب'],
  ['an Arabic letter with a superscript alef', 'ه\u0670', 'ه'],
  ['alef with a hamza of its own', 'ا\u0654', 'ا'],
  ['waw with hamza, which stays', 'و\u0654', 'ؤ'],
  ['a final ya without its dots', 'ى', 'ي'],
  ['the ya of a Persian keyboard', 'ی', 'ي'],
  ['the kaf of a Persian keyboard', 'ک', 'ك'],
  ['alef with madda', 'آ', 'ا'],
  ['alef with hamza below', 'إ', 'ا'],
  ['an ideograph with two variation selectors', '葛\u{e0100}\u{e0101}', '葛'],
  ['an Arabic-Indic digit', '٧', '7'],
  ['an extended Arabic-Indic digit', '۷', '7'],
  ['a vowel mark alone', '\u064e', ''],
  ['tatweel', 'ـ', ''],
  ['a sign that is no letter', '™', '™'],
  ['a raised digit', '²', '²'],
  ['half of a pair', '\ud83d', '\ud83d'],
])('folds %s', (_, cluster, expected) => {
  expect(foldCluster(cluster)).toBe(expected);
});

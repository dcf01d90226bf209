import { expect, it } from 'vitest';
import { knownLanguage } from '../../shared/language/known-language.ts';

it.each([
  ['en', 'en'],
  ['en-US', 'en'],
  ['EN_us', 'en'],
  [' es-419 ', 'es'],
  ['es-Latn-MX', 'es'],
  ['spa', 'es'],
  ['fil', 'tl'],
  ['fil-PH', 'tl'],
  ['tgl', 'tl'],
  ['ht-HT', 'ht'],
  ['pt-BR', 'pt'],
  ['ar-EG', 'ar'],
  ['zh', 'zh-Hans'],
  ['zh-CN', 'zh-Hans'],
  ['zh-SG', 'zh-Hans'],
  ['zh-TW', 'zh-Hant'],
  ['zh-HK', 'zh-Hant'],
  ['zh-Hant-CN', 'zh-Hant'],
  ['zh-Hans-HK', 'zh-Hans'],
  ['cmn-Hant', 'zh-Hant'],
  ['yue-HK', 'zh-Hant'],
])('knows %s as %s', (tag, expected) => {
  expect(knownLanguage(tag)).toBe(expected);
});

it('knows Cantonese, which is written in traditional characters, as zh-Hant', () => {
  expect(knownLanguage('yue')).toBe('zh-Hant');
});

it.each(['pl', 'de-DE', 'ja', 'uk', 'fa', 'zh-Latn', 'x-private', 'english', '', '-', 'a b'])(
  'knows no language of ours in "%s"',
  (tag) => {
    expect(knownLanguage(tag)).toBeNull();
  },
);

it('answers the same when asked again', () => {
  expect([knownLanguage('zh-MO'), knownLanguage('zh-MO')]).toEqual(['zh-Hant', 'zh-Hant']);
  expect([knownLanguage('sv'), knownLanguage('sv')]).toEqual([null, null]);
});

it('still answers after a page has invented hundreds of tags', () => {
  for (let i = 0; i < 300; i += 1) knownLanguage(`x-${i}`);
  expect([knownLanguage('ko-KP'), knownLanguage('sk')]).toEqual(['ko', null]);
});

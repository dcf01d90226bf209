import { expect, it } from 'vitest';
import { LANGUAGES } from '../../shared/language/languages.ts';
import { matchLanguage } from '../../shared/language/match-language.ts';

const TAGS = LANGUAGES.map(({ tag }) => tag);

it.each([
  ['es-MX', 'es'],
  ['es_US', 'es'],
  ['zh-TW', 'zh-Hant'],
  ['zh', 'zh-Hans'],
  ['yue', 'zh-Hant'],
  ['cmn-Hans-CN', 'zh-Hans'],
  ['fil-PH', 'tl'],
  [' VI ', 'vi'],
  ['tlh', null],
  ['', null],
  ['not a tag', null],
])('takes “%s” for %s', (tag, known) => {
  expect(matchLanguage(tag, TAGS)).toBe(known);
});

it('gives only what can be had', () => {
  expect(matchLanguage('vi', ['en', 'es'])).toBeNull();
  expect(matchLanguage('zh-TW', ['zh-Hans'])).toBeNull();
});

it('finds every language of ours by its own tag', () => {
  expect(TAGS.map((tag) => matchLanguage(tag, TAGS))).toEqual(TAGS);
});

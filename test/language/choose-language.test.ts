import { expect, it } from 'vitest';
import { chooseLanguage } from '../../shared/language/choose-language.ts';

const ours = ['en', 'es', 'vi', 'zh-Hans', 'zh-Hant'];

it.each([
  ['the first the browser wants', ['vi', 'es'], 'vi'],
  ['a region’s language', ['es-MX', 'en-US'], 'es'],
  ['the script a region writes', ['zh-TW', 'en'], 'zh-Hant'],
  ['the next where the first is none of ours', ['pl-PL', 'es-PR', 'vi'], 'es'],
  ['the next where we have no words in the first', ['ko-KR', 'vi-VN'], 'vi'],
  ['the next where the first is malformed', ['not a tag', 'vi'], 'vi'],
  ['English where none is ours', ['pl', 'de'], 'en'],
  ['English where the browser says nothing', [], 'en'],
])('chooses %s', (_, preferred, expected) => {
  expect(chooseLanguage(preferred, ours)).toBe(expected);
});

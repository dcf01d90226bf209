import { expect, it } from 'vitest';
import { chineseOf } from '../../shared/language/han-scripts.ts';
import { PARAGRAPHS } from '../fixtures/paragraphs.ts';

it.each([
  ['simplified characters', '医疗补助计划', 'zh-Hans'],
  ['traditional characters', '醫療補助計劃', 'zh-Hant'],
  ['mostly simplified characters', '医疗补助（醫）', 'zh-Hans'],
  ['mostly traditional characters', '醫療補助（医）', 'zh-Hant'],
  ['a simplified paragraph', PARAGRAPHS['zh-Hans'], 'zh-Hans'],
  ['a traditional paragraph', PARAGRAPHS['zh-Hant'], 'zh-Hant'],
  ['characters that both share', '食品和住房', null],
  ['one telling character alone', '食品计', null],
  ['as many of one as of the other', '医醫疗療', null],
  ['no character at all', '', null],
  ['no Chinese', 'food', null],
])('tells %s', (_, text, expected) => {
  expect(chineseOf(text)).toBe(expected);
});

import { expect, it } from 'vitest';
import { type ScriptCensus, scriptCensus } from '../../shared/language/script-census.ts';

const NONE: ScriptCensus = { latin: 0, han: 0, kana: 0, hangul: 0, cyrillic: 0, arabic: 0 };

it.each<[string, string, Partial<ScriptCensus>]>([
  ['English letters', 'SNAP, aid', { latin: 7 }],
  ['letters with Vietnamese marks', 'trợ cấp', { latin: 6 }],
  ['letters with Spanish marks', 'ñandú', { latin: 5 }],
  ['Han', '医疗补助', { han: 4 }],
  ['kana', 'りょうカード', { kana: 6 }],
  ['Hangul syllables', '소득', { hangul: 2 }],
  ['Cyrillic', 'доход', { cyrillic: 5 }],
  ['Arabic', 'دخل', { arabic: 3 }],
  ['Arabic presentation forms', '\ufee3\ufeb0', { arabic: 2 }],
  ['Latin and Han beside each other', '您的SNAP福利', { latin: 4, han: 4 }],
  ['no digits, signs or white space', ' 2024: $1,000 (50 %) × ÷\n', { latin: 2 }],
  ['no letters of other scripts', 'ไทย ελληνικά', {}],
  ['nothing of an empty text', '', {}],
])('counts %s', (_, text, expected) => {
  expect(scriptCensus(text)).toEqual({ ...NONE, ...expected });
});

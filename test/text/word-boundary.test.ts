import { describe, expect, it } from 'vitest';
import { isUnspaced, isWordBoundary, isWordCharacter } from '../../shared/text/word-boundary.ts';

/** The text with a bar wherever a word may begin or end. */
function bars(text: string): string {
  return Array.from({ length: text.length + 1 }, (_, i) =>
    isWordBoundary(text, i) ? `|${text[i] ?? ''}` : text[i],
  ).join('');
}

describe('a word may begin or end', () => {
  it.each([
    ['at the ends of a word', 'snap', '|snap|'],
    ['at the only end of nothing', '', '|'],
    ['beside white space', 'tax credit', '|tax| |credit|'],
    ['beside signs', "co-pay's $5", "|co|-|pay|'|s| |$|5|"],
    ['not between letters and digits', 'w2 form', '|w2| |form|'],
    ['not at an underscore', 'a_b', '|a_b|'],
    ['not beside a letter with marks', 'trợ cấp', '|trợ| |cấp|'],
    ['not before a mark', 'e\u0323a', '|e\u0323a|'],
    ['not inside Cyrillic', 'доход', '|доход|'],
    ['not inside Arabic', 'دخل', '|دخل|'],
    ['not inside Hangul, which has spaces', '소득이 적', '|소득이| |적|'],
    ['anywhere between ideographs', '补助金', '|补|助|金|'],
    ['between letters and ideographs', '您snap卡', '|您|snap|卡|'],
    ['between an ideograph and a letter with a mark', '补a\u0301', '|补|a\u0301|'],
    ['anywhere in kana and Thai', 'かカก', '|か|カ|ก|'],
    ['not before a mark on an unspaced letter', 'ก\u0e31น', '|ก\u0e31|น|'],
    ['around an emoji', 'a😀b', '|a|\ud83d|\ude00|b|'],
    ['beside a sign of full width', 'snap，wic', '|snap|，|wic|'],
  ])('%s', (_, text, expected) => {
    expect(bars(text)).toBe(expected);
  });

  it('around an ideograph outside the basic plane', () => {
    const text = 'a𠮷b';
    expect([isWordBoundary(text, 1), isWordBoundary(text, 3)]).toEqual([true, true]);
  });

  // Their second halves are the first one there is, one between, and the last.
  it.each(['𐐀𐐀', '𐐨𐐩', '𝟿𝟿', '𐐀a'])('not between letters outside the basic plane: %s', (text) => {
    expect(isWordBoundary(text, 2)).toBe(false);
  });
});

it.each([
  ['补', true],
  ['𠮷', true],
  ['か', true],
  ['ก', true],
  ['ក', true],
  ['한', false],
  ['a', false],
  ['é', false],
  ['한补', false],
  ['د', false],
  ['，', false],
  ['', false],
])('"%s" is of a script without spaces: %s', (text, expected) => {
  expect(isUnspaced(text)).toBe(expected);
});

it.each([
  ['azAZ09_', true],
  ['éợñдد한补٣\u0301', true],
  [' !/:@[`{~-\'"', false],
  ['\u00a0，。·™€\ufffc', false],
])('each of "%s" belongs to a word: %s', (text, expected) => {
  expect(Array.from(text, isWordCharacter)).toEqual(Array.from(text, () => expected));
});

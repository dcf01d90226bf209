import { describe, expect, it } from 'vitest';
import { fold } from '../../shared/text/fold.ts';

describe('what makes no difference', () => {
  it.each([
    ['capitals', 'SNAP Benefits', 'snap benefits'],
    ['capitals with marks', 'TRỢ CẤP ÉLIGIBLE', 'trợ cấp éligible'],
    ['Cyrillic capitals', 'ДОХОД', 'доход'],
    ['decomposed letters', 'tro\u031b\u0323 ca\u0302\u0301p', 'trợ cấp'],
    ['a letter with the first mark there is', 'e\u0300', 'è'],
    ['decomposed Hangul', '소득'.normalize('NFD'), '소득'],
    ['the typographic apostrophe', 'worker’s', "worker's"],
    ['typographic quotation marks', '“parole”', '"parole"'],
    ['non-breaking hyphens and dashes', 'co‑pay – co—pay', 'co-pay - co-pay'],
    ['runs of white space', 'tax \t\r\n  credit', 'tax credit'],
    ['non-breaking spaces', 'tax\u00a0credit', 'tax credit'],
    ['unseen units inside white space', 'tax \u200b \u200f credit', 'tax credit'],
    ['a lengthened vowel mark alone between spaces', 'a \ufe77 b', 'a b'],
    ['full-width letters and digits', 'ＳＮＡＰ２４', 'snap24'],
    ['ligatures', 'beneﬁts', 'benefits'],
    ['Arabic vowel marks', 'دَخْلٌ', 'دخل'],
    ['tatweel', 'دخـــل', 'دخل'],
    ['the hamza of alef', 'أإآٱا', 'ااااا'],
    ['the hamza of alef, decomposed', 'أإآ'.normalize('NFD'), 'ااا'],
    ['Arabic presentation forms', '\ufea9\ufea7\ufede', 'دخل'],
    ['Arabic-Indic digits', '٢٠٢٤ ۲۰۲۴', '2024 2024'],
    ['a line break between ideographs', '医疗\n  补助', '医疗补助'],
    ['a carriage return between ideographs', '医疗 \r补助', '医疗补助'],
    ['a line break between ideograph and syllabary', '医療\nの', '医療の'],
    ['a line break after an ideograph outside the basic plane', '𨋢\n補', '𨋢補'],
    ['a space between an ideograph and a letter', '申请 SNAP 福利', '申请snap福利'],
    ['a space between an ideograph and a digit', '2024 年', '2024年'],
    ['an emoji’s variation selector', '☎\ufe0f', '☎'],
  ])('is %s', (_, text, expected) => {
    expect(fold(text).text).toBe(expected);
  });

  it('folds a soft hyphen to nothing', () => {
    expect(fold('house\u00adhold').text).toBe('household');
  });
});

describe('what makes a difference', () => {
  it.each([
    ['accents', 'príma', 'príma'],
    ['hamza elsewhere than on alef', 'ؤئء', 'ؤئء'],
    ['teh marbuta', 'إعانة', 'اعانة'],
    ['a space between ideographs', '医疗 补助', '医疗 补助'],
    ['a space between ideograph and sign', '申请 (SNAP)', '申请 (snap)'],
    ['a line break between words', 'tax\ncredit', 'tax credit'],
    ['trade mark and raised digits', 'SNAP™²', 'snap™²'],
    ['simplified and traditional characters', '医醫', '医醫'],
    ['dotted and dotless i', 'ıi', 'ıi'],
  ])('is %s', (_, text, expected) => {
    expect(fold(text).text).toBe(expected);
  });
});

describe('the map back', () => {
  const sourceOf = (text: string, folded: string) => {
    const found = fold(text);
    const at = found.text.indexOf(folded);
    const last = at + folded.length - 1;
    return text.slice(found.startOf(at), found.endOf(last));
  };

  it.each([
    ['a soft hyphen inside', 'big house\u00adhold size', 'household', 'house\u00adhold'],
    ['no unseen unit after', 'SNAP\u200b now', 'snap', 'SNAP'],
    ['no unseen unit before', 'get \u2067SNAP\u2069', 'snap', 'SNAP'],
    ['all marks of a letter', 'le cafe\u0301 ici', 'café', 'cafe\u0301'],
    ['all letters of a syllable', `나 ${'소득'.normalize('NFD')}`, '소득', '소득'.normalize('NFD')],
    ['all of a run of spaces', 'a tax \n credit', 'tax credit', 'tax \n credit'],
    ['the vowel marks of the last letter', 'كل دَخْلٍ', 'دخل', 'دَخْلٍ'],
    ['the line break between ideographs', '申请医疗\n补助。', '医疗补助', '医疗\n补助'],
    ['the whole of a ligature', 'beneﬁt', 'benef', 'beneﬁ'],
    ['what follows a pair of surrogates', '😀 SNAP', 'snap', 'SNAP'],
  ])('holds %s', (_, text, folded, expected) => {
    expect(sourceOf(text, folded)).toBe(expected);
  });

  it('stays exact in a text longer than any before', () => {
    const filler = 'ﷺ word '.repeat(2000);
    expect(sourceOf(`${filler}SNAP`, 'snap')).toBe('SNAP');
  });

  it('gives each text maps of its own', () => {
    const first = fold('ＳＮＡＰ');
    fold('\u3000\u3000 tax credit');
    expect([first.text, first.startOf(3), first.endOf(3)]).toEqual(['snap', 3, 4]);
  });
});

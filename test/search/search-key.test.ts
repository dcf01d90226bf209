import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchKey, wordStarts } from '../../shared/search/search-key.ts';

describe('the key of a text', () => {
  it.each([
    ['case', 'SNAP', 'snap'],
    ['accents', 'apelación', 'apelacion'],
    ['Vietnamese marks and đ', 'Đơn xin trợ cấp', 'don xin tro cap'],
    ['marks typed apart', 'apelacio\u0301n', 'apelacion'],
    ['an apostrophe', 'driver’s license', 'drivers license'],
    ['hyphens', 'child-care subsidy', 'child care subsidy'],
    ['full stops of an acronym', 'S.N.A.P.', 'snap'],
    ['brackets and spaces', '  food  (stamps) ', 'food stamps'],
    ['hamza and the end of Arabic words', 'إعانة', 'اعانه'],
    ['Cyrillic ё', 'учёт', 'учет'],
    ['full-width letters', 'ＳＮＡＰ', 'snap'],
    ['punctuation alone', '…!', ''],
  ])('leaves out %s', (_, text, key) => {
    expect(searchKey(text)).toBe(key);
  });

  it('is one for every way to write the number of a form', () => {
    expect(['W-2', 'W 2', 'w2', 'W–2'].map(searchKey)).toEqual(['w2', 'w2', 'w2', 'w2']);
    expect(searchKey('Form I-94')).toBe('form i94');
    expect(searchKey('Form 1099')).toBe('form 1099');
  });

  it('holds letters, digits and single spaces, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(searchKey(text)).toMatch(/^(?:[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*)?$/u);
      }),
    );
  });
});

describe('words begin', () => {
  it.each([
    ['after spaces', 'food stamps aid', ['food stamps aid', 'stamps aid', 'aid']],
    ['at every Chinese character', '医疗补助', ['医疗补助', '疗补助', '补助', '助']],
    ['where Chinese meets Latin letters', 'snap福利', ['snap福利', '福利', '利']],
    ['after the Arabic article', 'الدخل', ['الدخل', 'دخل']],
    ['but not after what only looks like it', 'الا', ['الا']],
    ['once in one word', 'premium', ['premium']],
  ])('%s', (_, key, rests) => {
    expect(wordStarts(key).map((at) => key.slice(at))).toEqual(rests);
  });

  it('never in nothing', () => {
    expect(wordStarts('')).toEqual([]);
  });
});

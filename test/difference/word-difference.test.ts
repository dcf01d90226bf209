import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordDifference } from '../../shared/difference/word-difference.ts';

/** A difference in short: `same [-removed-] {+added+}`. */
function show(before: string, after: string, language = 'en'): string {
  return wordDifference(before, after, language)
    .map(({ kind, text }) => ({ same: text, removed: `[-${text}-]`, added: `{+${text}+}` })[kind])
    .join('');
}

describe('marks words', () => {
  it.each([
    [
      'of English',
      'en',
      'Money you pay every month.',
      'Money you pay each month.',
      'Money you pay[- every-]{+ each+} month.',
    ],
    [
      'and not the sign after them',
      'en',
      'Ask the plan.',
      'Ask the plan, or us.',
      'Ask the plan{+, or us+}.',
    ],
    [
      'that went together',
      'en',
      'Money you must pay for it',
      'Money for it',
      'Money[- you must pay-] for it',
    ],
    [
      'with marks',
      'vi',
      'Tiền trả mỗi tháng',
      'Tiền trả mỗi năm',
      'Tiền trả mỗi[- tháng-]{+ năm+}',
    ],
    ['of Arabic', 'ar', 'مبلغ تدفعه كل شهر', 'مبلغ تدفعه كل سنة', 'مبلغ تدفعه كل[- شهر-]{+ سنة+}'],
    ['of Korean', 'ko', '매월 내는 돈', '매년 내는 돈', '[-매월-]{+매년+} 내는 돈'],
    [
      'of a language without spaces',
      'zh-Hans',
      '您每月支付的保险费',
      '您每年支付的保险费',
      '您[-每月-]{+每年+}支付的保险费',
    ],
  ])('%s', (_, language, before, after, expected) => {
    expect(show(before, after, language)).toBe(expected);
  });
});

it('is one part where nothing changed, and none where there is nothing', () => {
  expect(wordDifference('as it was', 'as it was', 'en')).toEqual([
    { kind: 'same', text: 'as it was' },
  ]);
  expect(wordDifference('', '', 'en')).toEqual([]);
});

it('holds both texts whole', () => {
  const words = fc.array(fc.constantFrom('a', 'pay', ' ', '  ', '.', '每月', 'شهر', '\n', '🏠'));
  fc.assert(
    fc.property(words, words, fc.string(), (one, other, any) => {
      const [before, after] = [one.join('') + any, other.join('')];
      const parts = wordDifference(before, after, 'en');
      const without = (gone: string) =>
        parts.map(({ kind, text }) => (kind === gone ? '' : text)).join('');
      expect(without('added')).toBe(before);
      expect(without('removed')).toBe(after);
    }),
  );
});

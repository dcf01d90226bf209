import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Piece, twoSidedDifference } from '../../shared/difference/two-sided-difference.ts';

/** Pieces as a test reads them: what changed in brackets. */
const shown = (pieces: readonly Piece[]) =>
  pieces.map(({ text, changed }) => (changed ? `[${text}]` : text)).join('');

describe('marks the words that differ', () => {
  it.each([
    [
      'en',
      'You pay every month.',
      'You pay each month.',
      'You pay [every] month.',
      'You pay [each] month.',
    ],
    ['en', 'You pay.', 'You pay now.', 'You pay.', 'You pay [now].'],
    ['en', 'You pay. Ask.', 'You pay! Ask.', 'You [pay.] Ask.', 'You [pay!] Ask.'],
    ['en', 'a b', 'a  b', 'a b', 'a  b'],
    ['zh-Hans', '大多每月付钱', '大多每年付钱', '大多[每月]付钱', '大多[每年]付钱'],
    [
      'zh-Hans',
      '付一次。可能由您付',
      '付一次！可能由您付',
      '付[一次。可能]由您付',
      '付[一次！可能]由您付',
    ],
    ['ar', 'تدفعه كل شهر.', 'تدفعه كل سنة.', 'تدفعه كل [شهر].', 'تدفعه كل [سنة].'],
    ['vi', 'trả mỗi tháng', 'trả mỗi năm', 'trả mỗi [tháng]', 'trả mỗi [năm]'],
  ])('in %s: %s', (language, before, after, old, fresh) => {
    const difference = twoSidedDifference(before, after, language);
    expect([shown(difference.before), shown(difference.after)]).toEqual([old, fresh]);
  });
});

const part = fc.constantFrom('you', 'pay', '付', '钱', '。', '.', '“', '”', ' ', ' ', '  ', 'كل');
const text = fc.array(part, { maxLength: 14 }).map((parts) => parts.join(''));
const language = fc.constantFrom('en', 'zh-Hans', 'ar');

describe('the pieces', () => {
  it('joined are the texts', () => {
    fc.assert(
      fc.property(text, text, language, (before, after, tag) => {
        const difference = twoSidedDifference(before, after, tag);
        const joined = (pieces: readonly Piece[]) => pieces.map((piece) => piece.text).join('');
        expect(joined(difference.before)).toBe(before);
        expect(joined(difference.after)).toBe(after);
      }),
    );
  });

  it('are unchanged between equal texts', () => {
    fc.assert(
      fc.property(text, language, (same, tag) => {
        const { before } = twoSidedDifference(same, same, tag);
        expect(before.filter(({ changed }) => changed)).toEqual([]);
      }),
    );
  });

  it('that changed begin and end with a word or at a space, as Markdown’s emphasis must', () => {
    const WORD = /[\p{L}\p{N}]/u;
    fc.assert(
      fc.property(text, text, language, (before, after, tag) => {
        const { after: pieces } = twoSidedDifference(before, after, tag);
        pieces.forEach((piece, i) => {
          if (!piece.changed || !piece.text.trim()) return;
          const open =
            WORD.test(piece.text.at(0) ?? '') || /(?:^|\s)$/.test(pieces[i - 1]?.text ?? '');
          const close =
            WORD.test(piece.text.at(-1) ?? '') || /^(?:\s|$)/.test(pieces[i + 1]?.text ?? '');
          expect({ pieces, open, close }).toEqual({ pieces, open: true, close: true });
        });
      }),
      { numRuns: 2000 },
    );
  });
});

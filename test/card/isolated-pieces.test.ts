import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isolatedPieces } from '../../shared/card/isolated-pieces.ts';

it.each([
  ['املأ Form I-485 الآن', ['Form I-485']],
  ['تدفع $1,305.50 كل شهر', ['$1,305.50']],
  ['قبل 10/31/2026.', ['10/31/2026']],
  ['حتى 20% من الدخل', ['20%']],
  ['برنامج (SNAP) للطعام', ['SNAP']],
  ['اسأل USCIS, أو اتصل بالرقم 1-800-375-5283.', ['USCIS', '1-800-375-5283']],
  ['من Medicare Part B', ['Medicare Part B']],
  ['لا شيء هنا', []],
])('%s: each name, amount, date and number in one piece', (text, isolated) => {
  const pieces = isolatedPieces(text);
  expect(pieces.filter((piece) => piece.isolated).map((piece) => piece.text)).toEqual(isolated);
});

it('says which pieces are English', () => {
  const english = isolatedPieces('نموذج W-2 قبل 10/31').filter(({ isEnglish }) => isEnglish);
  expect(english.map(({ text }) => text)).toEqual(['W-2']);
});

it('loses and moves nothing', () => {
  const part = fc.oneof(fc.string(), fc.constantFrom('نموذج ', '$1,305', ' (SNAP) ', '20%', 'é'));
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const text = parts.join('');
      const pieces = isolatedPieces(text);
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      expect(pieces.every((piece) => piece.text !== '')).toBe(true);
    }),
  );
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldUnits } from '../../shared/text/fold.ts';
import { isPlainText, PlainFolded } from '../../shared/text/plain-fold.ts';
import { RUNS } from '../fixtures/text.ts';

const PLAIN = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit)).filter(
  isPlainText,
);

const plainText = fc
  .array(fc.oneof(fc.constantFrom(...PLAIN), fc.constantFrom(' ', '\n', '\u00a0', 'a')))
  .map((units) => units.join(''));

/** A folded text and where each of its units comes from. */
function whole(folded: PlainFolded | ReturnType<typeof foldUnits>) {
  return [
    folded.text,
    Array.from(folded.text, (_, unit) => [folded.startOf(unit), folded.endOf(unit)]),
  ];
}

describe('a plain text', () => {
  it('holds the letters most texts are written in, and typographic signs', () => {
    for (const text of ['Don’t', '¿Cuántos años?', 'hộ gia đình', 'доход', '소득']) {
      expect(isPlainText(text)).toBe(true);
    }
  });

  it.each([
    ['a combining mark', 'e\u0301'],
    ['what nobody sees', 'a\u00adb'],
    ['letters that fold to two', 'İ'],
    ['ideographs', '福利'],
    ['letters of a syllable', '\u1100'],
    ['full-width letters', 'Ａ'],
    ['half of a pair', '\ud83d'],
  ])('is none with %s', (_, text) => {
    expect(isPlainText(text)).toBe(false);
  });

  it('folds every unit it may hold as any text is folded', () => {
    for (const unit of PLAIN) expect(whole(new PlainFolded(unit))).toEqual(whole(foldUnits(unit)));
  });

  it('folds as any text is folded, with the same way back', () => {
    fc.assert(
      fc.property(plainText, (text) => {
        expect(whole(new PlainFolded(text))).toEqual(whole(foldUnits(text)));
      }),
      RUNS,
    );
  });
});

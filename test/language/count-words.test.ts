import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countWords, LISTED } from '../../shared/language/count-words.ts';
import { FUNCTION_WORDS } from '../../shared/language/function-words.ts';

/** The same said plainly. */
function plainly(text: string) {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  return {
    words: words.length,
    vietnamese: words.filter((word) => /[ăđơưạếộỹ]/u.test(word)).length,
    scores: LISTED.map((tag) => words.filter((word) => FUNCTION_WORDS[tag]?.includes(word)).length),
  };
}

const word = fc.oneof(
  fc.constantFrom(...Object.values(FUNCTION_WORDS).flat()),
  fc.constantFrom(
    'household',
    'niñez',
    'đơn',
    'thếm',
    '𐐨',
    '\udc00',
    '\ud801',
    'e\u0301',
    '医',
    'x',
  ),
  fc.string({ maxLength: 4 }),
);
const between = fc.constantFrom(' ', '', ', ', '’', '1', '\n', '-', '\u00a0');

it('counts as a plain reading with regular expressions does', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(word, between)), (parts) => {
      const text = parts.flat().join('').toLowerCase();
      fc.pre(!/[ảấầẩẫậắằẳẵặẹẻẽềểễệỉịĩọỏốồổỗớờởỡợụủũứừửữựỳỵỷ]/u.test(text));
      const { words, vietnamese, scores } = countWords(text);
      expect({ words, vietnamese, scores: [...scores] }).toEqual(plainly(text));
    }),
    { numRuns: 2000 },
  );
});

it('counts a word for each language that has it', () => {
  const { scores } = countWords('la');
  expect(LISTED.filter((_, place) => scores[place])).toEqual(['es', 'fr', 'ht']);
});

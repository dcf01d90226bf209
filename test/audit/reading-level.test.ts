import { expect, it } from 'vitest';
import { readingLevel } from '../../shared/audit/reading-level.ts';

const EASY = 'You get food. You can eat it now. We help you. Come to us. '.repeat(3);
const HARD =
  'Determination of continued eligibility necessitates comprehensive verification of household circumstances prior to adjudication of the recertification application. '.repeat(
    3,
  );

it('tells an easy English text from a hard one', () => {
  const [easy, hard] = [EASY, HARD].map((text) => readingLevel([text], 'en'));
  expect([easy?.measure, hard?.measure]).toEqual(['flesch-kincaid', 'flesch-kincaid']);
  expect(easy?.value).toBeLessThan(3);
  expect(hard?.value).toBeGreaterThan(14);
});

it('measures Spanish by its own scale, and other languages not at all', () => {
  expect(readingLevel([EASY], 'es')?.measure).toBe('inflesz');
  expect(readingLevel([EASY], 'ko')).toBe(null);
});

it('leaves out what is no sentence, and says nothing of a few words', () => {
  const menu = Array.from({ length: 60 }, () => 'Eligibility determination');
  expect(readingLevel(menu, 'en')).toBe(null);
  expect(readingLevel(['You get food.'], 'en')).toBe(null);
  expect(readingLevel([EASY, ...menu], 'en')).toEqual(readingLevel([EASY], 'en'));
});

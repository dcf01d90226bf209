import { expect, it } from 'vitest';
import { fleschKincaid } from '../../shared/check/flesch-kincaid.ts';

it.each([
  // 6 words, 1 sentence, 6 syllables: 0.39 · 6 + 11.8 · 1 − 15.59.
  ['The cat sat on the mat.', -1.45],
  // 9 words, 2 sentences, 11 syllables: 0.39 · 4.5 + 11.8 · 11/9 − 15.59.
  ['You pay the doctor. Then you ask for money.', 0.587],
  ['Pay 1099 now.', -2.62],
])('follows the formula: %s', (text, grade) => {
  expect(fleschKincaid(text)).toBeCloseTo(grade, 2);
});

it('says nothing of no words', () => {
  expect(fleschKincaid(' — ')).toBeNull();
});

it('rises with longer words and with longer sentences', () => {
  const plain = fleschKincaid('You pay the bill. You get a card.') as number;
  expect(fleschKincaid('You pay the bill and you get a card.')).toBeGreaterThan(plain);
  expect(fleschKincaid('Beneficiaries pay invoices. You get a card.')).toBeGreaterThan(plain);
});

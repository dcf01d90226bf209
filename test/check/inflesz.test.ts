import { expect, it } from 'vitest';
import { inflesz } from '../../shared/check/inflesz.ts';

it.each([
  // 4 words, 1 sentence, 6 syllables: 206.835 − 62.3 · 6/4 − 4.
  ['El gato come pan.', 109.385],
  // 5 words, 2 sentences, 10 syllables: 206.835 − 62.3 · 10/5 − 5/2.
  ['Pida la ayuda. Guarde todo.', 79.735],
])('follows the formula: %s', (text, ease) => {
  expect(inflesz(text)).toBeCloseTo(ease, 2);
});

it('says nothing of no words', () => {
  expect(inflesz('¡!')).toBeNull();
});

it('falls with longer words and with longer sentences', () => {
  const plain = inflesz('Usted paga. Pida la carta.') as number;
  expect(inflesz('Usted paga, pida la carta.')).toBeLessThan(plain);
  expect(inflesz('Usted paga. Solicite la documentación.')).toBeLessThan(plain);
});

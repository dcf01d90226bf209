import { expect, it } from 'vitest';
import { createStrings } from '../../shared/strings/create-strings.ts';

const strings = createStrings({
  en: { close: 'Close', found_one: '{{count}} word', found_other: '{{count}} words' },
  es: { close: 'Cerrar' },
});

it('says a sentence in its language, and in English where the language lacks it', () => {
  expect(strings('es')('close')).toBe('Cerrar');
  expect(strings('es')('found', { count: 2 })).toBe('2 words');
  expect(strings('ko')('close')).toBe('Close');
});

it('puts what is given into the text as it is', () => {
  expect(strings('en')('found', { count: 1 })).toBe('1 word');
});

import { expect, it } from 'vitest';
import { type Voice, voiceFor } from '../../shared/card/speech.ts';

const voice = (lang: string, some: Partial<Voice> = {}): Voice => ({
  lang,
  localService: true,
  default: false,
  ...some,
});

it.each([
  ['es', 'es-MX'],
  ['es', 'es_US'],
  ['zh-Hans', 'zh-CN'],
  ['zh-Hans', 'cmn-Hans-CN'],
  ['zh-Hant', 'zh-TW'],
  ['ar', 'ar-SA'],
  ['ht', 'ht'],
])('%s is read by a voice of %s', (language, lang) => {
  const able = voice(lang);
  expect(voiceFor([voice('en-US', { default: true }), able], language)).toBe(able);
});

it.each([
  ['ht', 'fr-FR', 'another language'],
  ['zh-Hans', 'zh-TW', 'the other script'],
  ['zh-Hant', 'zh-HK', 'Cantonese'],
  ['es', 'not a tag!', 'no language'],
])('%s is not read by a voice of %s: %s', (language, lang) => {
  expect(voiceFor([voice(lang)], language)).toBeNull();
});

it('is never a voice that sends the text away', () => {
  expect(voiceFor([voice('es-US', { localService: false })], 'es')).toBeNull();
});

it('is the one the reader has chosen, else one of the language’s usual place', () => {
  const usual = voice('pt-BR');
  const chosen = voice('pt-PT', { default: true });
  expect(voiceFor([voice('pt-AO'), usual], 'pt')).toBe(usual);
  expect(voiceFor([usual, chosen], 'pt')).toBe(chosen);
});

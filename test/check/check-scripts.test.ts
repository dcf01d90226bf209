import { describe, expect, it } from 'vitest';
import { checkScripts } from '../../shared/check/check-scripts.ts';
import type { Entry } from '../../shared/glossary/entry.ts';
import { collection, entry, form, source } from '../fixtures/entry.ts';

const faults = (some: Partial<Entry>) => checkScripts(collection({ entries: [entry(some)] }));

describe('finds nothing wrong with', () => {
  it.each<[string, string, string]>([
    ['accents', 'es', 'pensión, vergüenza y año'],
    ['Vietnamese letters', 'vi', 'trợ cấp thực phẩm của đường phố'],
    ['decomposed letters', 'vi', 'tro\u031b\u0323 cấp'],
    ['a form’s number with ideographs', 'zh-Hans', '您的W-2表和SNAP福利'],
    ['Arabic and Latin words', 'ar', 'برنامج SNAP للغذاء'],
    ['a Latin word with an Arabic article', 'ar', 'بطاقة الـEBT'],
    ['Korean with ideographs', 'ko', '소득(所得)과 SNAP'],
    ['Cyrillic where it is the script', 'ru', 'Программа SNAP'],
    ['signs and numbers', 'en', '$1,250 – 50 % ½ 1.º ™'],
  ])('%s', (_, language, explanation) => {
    expect(faults({ language, explanation })).toEqual([]);
  });
});

describe('tells of', () => {
  it.each<[string, string, string, RegExp]>([
    [
      'a Cyrillic letter in a Latin word',
      'en',
      'SN\u0410P card',
      /А \(U\+0410\) is Cyrillic, .+ Latin/,
    ],
    ['a Greek letter in a Latin word', 'es', 'la \u03bfficina', /ο \(U\+03BF\) is Greek/],
    ['a Latin letter in a Cyrillic word', 'ru', 'Прогpамма', /is Cyrillic, but others are Latin/],
    ['an Armenian letter in a Latin word', 'en', 'f\u0585od', /Armenian/],
    ['a letter of a script without a name here', 'en', 'f\u10ddod', /another script/],
    ['a Cyrillic letter among ideographs', 'zh-Hans', '食\u0430品', /Cyrillic, but others are Han/],
    [
      'a whole Cyrillic word in English',
      'en',
      'Get \u0430\u0441\u0435 now',
      /no English is written/,
    ],
    ['ideographs in Spanish', 'es', 'una 食品', /Han, in which no Spanish/],
    ['Arabic in Chinese', 'zh-Hans', '补助 دخل', /Arabic, in which no Simplified Chinese/],
  ])('%s', (_, language, explanation, message) => {
    const found = faults({ language, explanation });
    expect(found.map(({ place }) => place)).toEqual(['explanation']);
    expect(found[0]?.message).toMatch(message);
  });
});

it.each<[string, Partial<Entry>]>([
  ['forms[1].text', { forms: [form('SNAP'), form('fo\u043ed')] }],
  ['evidence.near[0]', { evidence: { near: ['fo\u043ed'] } }],
  ['sources[0].url', { sources: [source({ url: 'https://www.\u0435xample.gov/' })] }],
  ['authors[0]', { authors: ['an\u0430'] }],
])('looks at %s', (place, some) => {
  expect(faults(some).map((fault) => fault.place)).toEqual([place]);
});

it('lets names be of any one script', () => {
  const sources = [source({ publisher: 'Агентство', title: '食品券' })];
  expect(faults({ sources, authors: ['Мария'] })).toEqual([]);
});

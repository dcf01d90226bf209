import { describe, expect, it } from 'vitest';
import {
  directionOf,
  isLanguageName,
  LANGUAGES,
  languageRow,
} from '../../shared/language/languages.ts';

/** CLDR knows Tagalog only under the name Filipino; our pages are called Tagalog. */
const tagInCldr = new Map([['tl', 'fil']]);
const nameInCldr = new Map([['Tagalog', 'Filipino']]);

describe.each(LANGUAGES.map((row) => [row.tag, row] as const))('the row of %s', (tag, row) => {
  it('has a canonical BCP 47 tag that no other row has', () => {
    expect(Intl.getCanonicalLocales(tag)).toEqual([tagInCldr.get(tag) ?? tag]);
    expect(LANGUAGES.filter((other) => other.tag === tag)).toEqual([row]);
  });

  it('has the script CLDR says it is written in', () => {
    expect(new Intl.Locale(tag).maximize().script).toBe(row.script);
  });

  it('has the English name CLDR gives it', () => {
    const names = new Intl.DisplayNames('en', { type: 'language' });
    expect(names.of(tag)).toBe(nameInCldr.get(row.english) ?? row.english);
  });

  it('is found by its tag', () => {
    expect(languageRow(tag)).toBe(row);
  });
});

it.each([
  ['ar', 'rtl'],
  ['en', 'ltr'],
  ['zh-Hant', 'ltr'],
  ['he', 'ltr'],
  ['', 'ltr'],
])('writes "%s" in direction %s', (tag, direction) => {
  expect(directionOf(tag)).toBe(direction);
});

it.each(['pl', 'es-MX', 'EN', 'constructor', '__proto__'])('has no row for "%s"', (tag) => {
  expect(languageRow(tag)).toBeUndefined();
});

it.each([
  ['Español', true],
  ['  tiếng việt\n', true],
  ['العربية', true],
  ['en español', false],
  ['', false],
])('takes "%s" for a language’s name: %s', (text, is) => {
  expect(isLanguageName(text)).toBe(is);
});

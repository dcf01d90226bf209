import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languageRow } from '../../shared/language/languages.ts';
import { INTERFACE_LANGUAGES, stringsFor } from '../../shared/strings/strings.ts';

const FOLDER = join(import.meta.dirname, '../../shared/strings/words');
const PLURAL = /_(zero|one|two|few|many|other)$/;

/** Every string of a language by its whole key: `handout.terms_one`. */
function wordsOf(tag: string): Map<string, string> {
  const flat = (value: unknown, key: string): [string, string][] =>
    typeof value === 'string'
      ? [[key, value]]
      : Object.entries(value as object).flatMap(([part, one]) =>
          flat(one, key ? `${key}.${part}` : part),
        );
  return new Map(flat(JSON.parse(readFileSync(join(FOLDER, `${tag}.json`), 'utf8')), ''));
}

const placeholders = (text: string) => [...text.matchAll(/\{\{.*?\}\}/g)].map(String).sort();
const english = wordsOf('en');
const plurals = new Set(
  [...english.keys()].filter((key) => PLURAL.test(key)).map((key) => key.replace(PLURAL, '')),
);

/** The keys a language must have: those of English, counted as the language counts. */
function keysWanted(tag: string): string[] {
  const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions();
  return [
    ...[...english.keys()].filter((key) => !PLURAL.test(key)),
    ...[...plurals].flatMap((key) => pluralCategories.map((category) => `${key}_${category}`)),
  ];
}

it('speaks every language there is a file of words for', () => {
  const files = readdirSync(FOLDER).map((name) => name.replace('.json', ''));
  expect(INTERFACE_LANGUAGES.toSorted()).toEqual(files.toSorted());
  expect(INTERFACE_LANGUAGES.filter((tag) => !languageRow(tag))).toEqual([]);
});

describe.each(INTERFACE_LANGUAGES)('in %s', (tag) => {
  const words = wordsOf(tag);

  it('there is every string of English, in each plural form, and no other', () => {
    expect([...words.keys()].sort()).toEqual(keysWanted(tag).sort());
  });

  it('each string holds what is put into the English one', () => {
    for (const [key, text] of words) {
      const wanted = placeholders(
        english.get(key.replace(PLURAL, '_other')) ?? english.get(key) ?? '',
      );
      // "One word", "two words" may be said without the figure.
      if (/_(zero|one|two)$/.test(key) && !text.includes('{{')) continue;
      expect([key, placeholders(text)]).toEqual([key, wanted]);
    }
  });

  it('no string is empty, holds markup or has spaces around it', () => {
    for (const [key, text] of words)
      expect([key, text]).toEqual([key, text.replace(/<[^>]*>/g, '').trim()]);
    expect([...words.values()]).not.toContain('');
  });

  it('every string can be said', () => {
    const t = stringsFor(tag);
    expect([t('close'), t('status.machine')]).toEqual([
      words.get('close'),
      words.get('status.machine'),
    ]);
  });

  it.each([0, 1, 2, 3, 11, 100, 1_000_000])(
    '%i words are counted as the language counts',
    (count) => {
      const category = new Intl.PluralRules(tag).select(count);
      const text = words.get(`handout.terms_${category}`) ?? '';
      expect(stringsFor(tag)('handout.terms', { count })).toBe(
        text.replace('{{count}}', String(count)),
      );
    },
  );
});

describe('where a language has no words of ours', () => {
  it('English stands in', () => {
    expect(stringsFor('xx')('close')).toBe('Close');
    expect(stringsFor('xx')('status.draft')).toBe(english.get('status.draft'));
  });

  it('English is counted as English', () => {
    const t = stringsFor('xx');
    expect(t('handout.terms', { count: 1 })).toBe('1 word on this page, explained');
    expect(t('handout.terms', { count: 2 })).toBe('2 words on this page, explained');
  });
});

it('speaks several languages at a time', () => {
  const [es, vi] = [stringsFor('es'), stringsFor('vi')];
  expect([es('close'), vi('close'), es('close')]).toEqual(['Cerrar', 'Đóng', 'Cerrar']);
});

it.each(['<b>Ana</b> & co.', '{{authors}}', '$t(close)', '$1', ''])(
  'says the author %j as it stands',
  (authors) => {
    expect(stringsFor('en')('words', { authors })).toBe(`Words: ${authors}`);
  },
);

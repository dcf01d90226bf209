import { describe, expect, it } from 'vitest';
import { languageRow } from '../../shared/language/languages.ts';
import { INTERFACE_LANGUAGES, stringsFor } from '../../shared/strings/strings.ts';
import { wordFilesIn, wordsOf } from './word-files.ts';

const FOLDER = 'shared/strings/words';
const english = wordsOf(FOLDER, 'en');

it('speaks every language there is a file of words for', () => {
  expect(INTERFACE_LANGUAGES.toSorted()).toEqual(wordFilesIn(FOLDER).toSorted());
  expect(INTERFACE_LANGUAGES.filter((tag) => !languageRow(tag))).toEqual([]);
});

describe.each(INTERFACE_LANGUAGES)('in %s', (tag) => {
  const words = wordsOf(FOLDER, tag);

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

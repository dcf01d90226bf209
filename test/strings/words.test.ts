import { describe, expect, it } from 'vitest';
import { INTERFACE_LANGUAGES } from '../../shared/strings/strings.ts';
import { PLURAL, sourceText, wordFilesIn, wordFolders, wordsOf } from './word-files.ts';

const placeholders = (text: string) => [...text.matchAll(/\{\{.*?\}\}/g)].map(String).sort();

const folders = wordFolders();
const source = sourceText();

/** Where a key is said: whole, `t('card')`, or with its end to be filled in, `t(\`status.${…}\`)`. */
function isUsed(key: string): boolean {
  const whole = key.replace(PLURAL, '');
  if (source.includes(`'${whole}'`)) return true;
  const parts = whole.split('.');
  // The widget's menu says plain sentences, without i18next.
  if (parts[0] === 'widget')
    return source.includes(`words.${parts[1]}`) || source.includes(`'widget.${parts[1]}`);
  return parts.some((_, i) => i > 0 && source.includes(`\`${parts.slice(0, i).join('.')}.\${`));
}

describe.each(folders)('%s', (folder) => {
  const english = wordsOf(folder, 'en');
  const plurals = new Set(
    [...english.keys()].filter((key) => PLURAL.test(key)).map((key) => key.replace(PLURAL, '')),
  );

  /** The keys a language must have: those of English, counted as the language counts. */
  const keysWanted = (tag: string): string[] => {
    const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions();
    return [
      ...[...english.keys()].filter((key) => !PLURAL.test(key)),
      ...[...plurals].flatMap((key) => pluralCategories.map((category) => `${key}_${category}`)),
    ];
  };

  it('has a file for every language', () => {
    expect(wordFilesIn(folder).toSorted()).toEqual(INTERFACE_LANGUAGES.toSorted());
  });

  it('holds no string that nobody says', () => {
    expect([...english.keys()].filter((key) => !isUsed(key))).toEqual([]);
  });

  it('is said under first keys that no other folder has', () => {
    const firstKeys = (one: string) =>
      new Set([...wordsOf(one, 'en').keys()].map((key) => key.replace(PLURAL, '').split('.')[0]));
    const others = folders.filter((one) => one !== folder).flatMap((one) => [...firstKeys(one)]);
    expect([...firstKeys(folder)].filter((key) => others.includes(key))).toEqual([]);
  });

  describe.each(INTERFACE_LANGUAGES.filter((tag) => wordFilesIn(folder).includes(tag)))(
    'in %s',
    (tag) => {
      const words = wordsOf(folder, tag);

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
    },
  );
});

it('every key that is said is a string', () => {
  const known = new Set(
    folders.flatMap((folder) =>
      [...wordsOf(folder, 'en').keys()].map((key) => key.replace(PLURAL, '')),
    ),
  );
  const said = [...source.matchAll(/\bt\(\s*'([\w.-]+)'/g)].map(([, key]) => key as string);
  expect(said.length).toBeGreaterThan(20);
  expect([...new Set(said)].filter((key) => !known.has(key))).toEqual([]);
});

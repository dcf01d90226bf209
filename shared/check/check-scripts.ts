import type { Collection, Entry } from '../glossary/entry.ts';
import type { Fault } from '../glossary/fault.ts';
import { type Language, languageRow } from '../language/languages.ts';
import { entryFault } from './entry-fault.ts';
import { entryTexts, type PlacedText } from './entry-texts.ts';

/** Scripts with letters of their own that people may meet; of all others the rule says "another". */
const SCRIPTS = [
  'Latin',
  'Greek',
  'Cyrillic',
  'Armenian',
  'Hebrew',
  'Arabic',
  'Cherokee',
  'Coptic',
  'Han',
  'Hiragana',
  'Katakana',
  'Bopomofo',
  'Hangul',
].map((name) => ({ name, letter: new RegExp(`\\p{Script=${name}}`, 'u') }));

/** What may stand in one word with Latin letters: no letter of these looks like one of ours. */
const BESIDE_LATIN = new Set(['Arabic', 'Han', 'Hiragana', 'Katakana', 'Bopomofo', 'Hangul']);

/** Scripts a language is written in, besides the Latin letters of names and acronyms. */
const OF_LANGUAGE: Readonly<Record<Language['script'], readonly string[]>> = {
  Latn: [],
  Hans: ['Han', 'Bopomofo'],
  Hant: ['Han', 'Bopomofo'],
  Arab: ['Arabic'],
  Cyrl: ['Cyrillic'],
  Kore: ['Hangul', 'Han'],
};

/** Texts in the entry's own language; names of publishers, pages and people may be in any. */
const OWN_LANGUAGE = new Set<PropertyKey>(['equivalent', 'explanation', 'forms', 'evidence']);

const WORD = /[\p{L}\p{M}]+/gu;
/** Most texts are plain ASCII, which is right anywhere. */
const NOT_ASCII = /[^ -~]/;
/** Letters of a script that is none of those every language shares. */
const LETTER = /(?!\p{Script=Common}|\p{Script=Inherited})\p{L}/u;

function scriptsOf(word: string): readonly string[] {
  const found = new Set<string>();
  for (const character of word) {
    if (!LETTER.test(character)) continue;
    found.add(SCRIPTS.find(({ letter }) => letter.test(character))?.name ?? 'another script');
  }
  return [...found];
}

/** True where letters of different scripts can be taken for one another. */
function isMixed(scripts: readonly string[]): boolean {
  if (scripts.length < 2) return false;
  const others = scripts.filter((script) => script !== 'Latin');
  return !others.every((script) => BESIDE_LATIN.has(script));
}

function wordFault(entry: Entry, { keys, text }: PlacedText): Fault | undefined {
  if (!NOT_ASCII.test(text)) return undefined;
  const isOwn = OWN_LANGUAGE.has(keys[0] as PropertyKey);
  const row = languageRow(entry.language);
  const own = row && isOwn ? ['Latin', ...OF_LANGUAGE[row.script]] : null;
  for (const [word] of text.matchAll(WORD)) {
    const scripts = scriptsOf(word);
    if (isMixed(scripts)) {
      return entryFault(entry, keys, {
        message: `The word "${word}" mixes letters that look alike: ${scripts.join(' and ')}.`,
        remedy: 'Type the word again in one script.',
      });
    }
    const foreign = own && scripts.find((script) => !own.includes(script));
    if (foreign) {
      return entryFault(entry, keys, {
        message: `The word "${word}" has letters that ${row?.english} is not written in: ${foreign}.`,
        remedy: 'Type the word again with the keyboard of the language.',
      });
    }
  }
  return undefined;
}

/**
 * No word mixes scripts whose letters look alike (Unicode Technical Standard 39, mixed scripts), and
 * a text has letters of its language's script and Latin ones only. Latin letters may join ideographs
 * and Arabic: W-2表 is a word.
 */
export function checkScripts(collection: Collection): readonly Fault[] {
  return collection.entries.flatMap((entry) =>
    entryTexts(entry).flatMap((text) => wordFault(entry, text) ?? []),
  );
}

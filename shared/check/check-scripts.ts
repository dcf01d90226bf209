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

/** The letters of a word that belong to one script, by script. */
function lettersOf(word: string): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  for (const character of word) {
    if (!LETTER.test(character)) continue;
    const script =
      SCRIPTS.find(({ letter }) => letter.test(character))?.name ?? 'of another script';
    if (!first.has(script)) first.set(script, character);
  }
  return first;
}

function named(letter: string): string {
  const number = (letter.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0');
  return `${letter} (U+${number})`;
}

/** What is wrong with a word: its letters can be taken for one another, or are not the language's. */
function wordFault(word: string, language: Language | null) {
  const letters = lettersOf(word);
  const odd = [...letters].find(([script]) => script !== 'Latin' && !BESIDE_LATIN.has(script));
  if (odd && letters.size > 1) {
    const [script, letter] = odd;
    const others = [...letters.keys()].filter((one) => one !== script).join(' and ');
    return {
      message: `In the word "${word}" the letter ${named(letter)} is ${script}, but others are ${others}.`,
      remedy: 'Type the word again in one script: letters that look alike are not the same.',
    };
  }
  const own = language && ['Latin', ...OF_LANGUAGE[language.script]];
  const foreign = own && [...letters].find(([script]) => !own.includes(script));
  if (!foreign) return null;
  const [script, letter] = foreign;
  return {
    message: `In the word "${word}" the letter ${named(letter)} is ${script}, in which no ${language.english} is written.`,
    remedy: 'Type the word again with the keyboard of the language.',
  };
}

function textFault(entry: Entry, { keys, text }: PlacedText): readonly Fault[] {
  if (!NOT_ASCII.test(text)) return [];
  const isOwn = OWN_LANGUAGE.has(keys[0] as PropertyKey);
  const language = (isOwn && languageRow(entry.language)) || null;
  for (const [word] of text.matchAll(WORD)) {
    const said = wordFault(word, language);
    if (said) return [entryFault(entry, keys, said)];
  }
  return [];
}

/**
 * No word mixes scripts whose letters look alike (Unicode Technical Standard 39, mixed scripts), and
 * a text has letters of its language's script and Latin ones only. Latin letters may join ideographs
 * and Arabic: W-2表 is a word.
 */
export function checkScripts(collection: Collection): readonly Fault[] {
  return collection.entries.flatMap((entry) =>
    entryTexts(entry).flatMap((text) => textFault(entry, text)),
  );
}

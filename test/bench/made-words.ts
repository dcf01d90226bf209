import { createRandom } from './random.ts';

/** Syllables of made-up words: any number written in base 50 is a word of its own. */
const SYLLABLES = ['b', 'd', 'f', 'g', 'k', 'l', 'm', 'n', 'p', 't'].flatMap((consonant) =>
  ['a', 'e', 'i', 'o', 'u'].map((vowel) => consonant + vowel),
);

/** A made-up word for each number, no two alike. */
export function wordOf(number: number): string {
  const rest = Math.floor(number / SYLLABLES.length);
  const syllable = SYLLABLES[number % SYLLABLES.length] as string;
  return rest ? wordOf(rest) + syllable : syllable;
}

/** Endings that no word of `wordOf` has, so that everyday words are never terms by chance. */
const ENDINGS = ['s', 'ring', 'st', 'ck', 'nd', 'rly', 'ch', 'th'];

/** Words a page is filled with, in no order; always the same for the same count. */
export function everydayWords(count: number): readonly string[] {
  const random = createRandom(7);
  const words = new Set<string>();
  while (words.size < count) {
    const stem = wordOf(Math.floor(random() * 125_000));
    words.add(stem + (ENDINGS[Math.floor(random() * ENDINGS.length)] as string));
  }
  return [...words];
}

/** English words that every sentence has, so that the text's language is clear. */
export const SMALL_WORDS: readonly string[] =
  'the of and to in is you that for are with your or be this if from can have not'.split(' ');

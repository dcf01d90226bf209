import { syllable } from 'syllable';

/** How many syllables an English word has. */
export function englishSyllables(word: string): number {
  return syllable(word);
}

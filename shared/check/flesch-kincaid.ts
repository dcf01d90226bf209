import { englishSyllables } from './english-syllables.ts';
import { countSentences, countSyllables, wordsOf } from './words-and-sentences.ts';

/**
 * The US school grade that reads an English text with ease: 0.39 · words/sentences + 11.8 ·
 * syllables/words − 15.59. Kincaid, Fishburne, Rogers and Chissom, "Derivation of new readability
 * formulas for Navy enlisted personnel", Research Branch Report 8-75, Naval Technical Training
 * Command, 1975.
 *
 * @returns null where there is no word.
 */
export function fleschKincaid(text: string): number | null {
  const words = wordsOf(text);
  if (words.length === 0) return null;
  const perSentence = words.length / countSentences(text);
  return (
    0.39 * perSentence + (11.8 * countSyllables(words, englishSyllables)) / words.length - 15.59
  );
}

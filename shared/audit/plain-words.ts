import { wordsOf } from '../check/words-and-sentences.ts';
import { isHardWord } from './unexplained.ts';

/**
 * The long words of texts that are held to be easy to read, in small letters and in order: what plain
 * writing uses is not told as hard. Short words are none of them, as they are never hard.
 */
export function plainWords(texts: readonly string[]): readonly string[] {
  const words = texts.flatMap((text) => wordsOf(text).map((word) => word.toLowerCase()));
  return [...new Set(words)].filter((word) => /^\p{L}+$/u.test(word) && isHardWord(word)).sort();
}

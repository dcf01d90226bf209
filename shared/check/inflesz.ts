import { spanishSyllables } from './spanish-syllables.ts';
import { countSentences, countSyllables, wordsOf } from './words-and-sentences.ts';

/**
 * How easily a Spanish text is read: 206.835 − 62.3 · syllables/words − words/sentences, higher is
 * easier. The formula is F. Szigriszt Pazos, "Sistemas predictivos de legibilidad del mensaje
 * escrito: fórmula de perspicuidad", Universidad Complutense de Madrid, 1993; its scale INFLESZ
 * (55–65 normal, 65–80 rather easy) I. M. Barrio-Cantalejo and others, "Validación de la Escala
 * INFLESZ para evaluar la legibilidad de los textos dirigidos a pacientes", Anales del Sistema
 * Sanitario de Navarra 31 (2), 2008, 135–152.
 *
 * @returns null where there is no word.
 */
export function inflesz(text: string): number | null {
  const words = wordsOf(text);
  if (words.length === 0) return null;
  const perWord = countSyllables(words, spanishSyllables) / words.length;
  return 206.835 - 62.3 * perWord - words.length / countSentences(text);
}

/** Letters that sound no vowel: the u of que, qui, gue, gui, and h, which parts no vowels either. */
const SILENT: readonly (readonly [RegExp, string])[] = [
  [/qu(?=[eiéí])/gu, 'k'],
  [/gu(?=[eiéí])/gu, 'g'],
  [/h/gu, ''],
  // y is a vowel at the end of a word and before a consonant: muy, y.
  [/y(?![aeiouáéíóúü])/gu, 'i'],
];

/**
 * One syllable's vowels: an open vowel with unstressed closed ones around it (diphthong, triphthong),
 * two different closed vowels (diphthong, whatever the accent), or one closed vowel. All others part:
 * two open vowels, the same vowel twice, an open vowel beside í or ú.
 */
const NUCLEUS = /[iuü]?[aeoáéó](?:[iuü](?![aeoáéó]))?|i[uúü]|[uü][ií]|[iuüíú]/gu;

/**
 * How many syllables a Spanish word has, as its spelling tells: Real Academia Española, Ortografía de
 * la lengua española (2010), on diphthongs, triphthongs and hiatus.
 *
 * @param word - one word; case and composition make no difference.
 * @returns at least 1.
 */
export function spanishSyllables(word: string): number {
  const plain = SILENT.reduce(
    (text, [letters, sound]) => text.replace(letters, sound),
    word.toLowerCase().normalize('NFC'),
  );
  return Math.max(1, plain.match(NUCLEUS)?.length ?? 0);
}

import * as z from 'zod/mini';

/** A word a reader saved. */
export const savedWordSchema = z.object({
  /** The term's id. */
  term: z.string().check(z.minLength(1), z.maxLength(100)),
  /** What it was called when she saved it: shown where the glossary has it no more. */
  word: z.string().check(z.minLength(1), z.maxLength(300)),
  /** BCP 47 tag of that. */
  language: z.string().check(z.maxLength(35)),
});

/** A word a reader saved. */
export type SavedWord = z.output<typeof savedWordSchema>;

/** The list with a word at its end; as it was if the term is in it already. */
export function withWord(words: readonly SavedWord[], word: SavedWord): readonly SavedWord[] {
  return words.some(({ term }) => term === word.term) ? words : [...words, word];
}

/** The list without a term. */
export function withoutWord(words: readonly SavedWord[], term: string): readonly SavedWord[] {
  return words.filter((one) => one.term !== term);
}

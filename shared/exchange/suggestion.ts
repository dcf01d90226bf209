import * as z from 'zod/mini';

/** Longest word, sentence and address a reader can send, in UTF-16 units. */
export const LONGEST = { word: 200, sentence: 600, address: 500 } as const;

/** A word a reader missed in the glossary. */
export const suggestionSchema = z.strictObject({
  word: z.string().check(z.minLength(1), z.maxLength(LONGEST.word)),
  /** BCP 47 tag of the word. */
  language: z.string().check(z.regex(/^[A-Za-z0-9-]{2,35}$/)),
  /** The sentence it stood in; null where she kept that to herself. */
  sentence: z.nullable(z.string().check(z.maxLength(LONGEST.sentence))),
  /** Address of the page, without query and fragment; null where she kept that to herself. */
  address: z.nullable(z.string().check(z.maxLength(LONGEST.address), z.regex(/^https?:\/\//))),
});

/** A word a reader missed in the glossary: it becomes a term only if somebody writes one. */
export type Suggestion = z.output<typeof suggestionSchema>;

/** A suggestion in a file, with where it stands there. */
export interface ReadSuggestion extends Suggestion {
  readonly place: string;
}

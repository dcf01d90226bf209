/** Longest word, sentence and address a reader can send, in UTF-16 units. */
export const LONGEST = { word: 200, sentence: 600, address: 500 } as const;

/** A word a reader missed in the glossary: it becomes a term only if somebody writes one. */
export interface Suggestion {
  readonly word: string;
  /** BCP 47 tag of the word. */
  readonly language: string;
  /** The sentence it stood in; null where she kept that to herself. */
  readonly sentence: string | null;
  /** Address of the page, without query and fragment; null where she kept that to herself. */
  readonly address: string | null;
}

/** A suggestion in a file, with where it stands there. */
export interface ReadSuggestion extends Suggestion {
  readonly place: string;
}

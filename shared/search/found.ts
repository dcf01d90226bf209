import type { SearchWord } from './sorted-words.ts';

/**
 * How a word was found: it is what was typed; it begins with it; a word of it does; it stands in what
 * was typed; it is like it. The better ones come first.
 */
export const HOWS = ['exact', 'start', 'word', 'inside', 'near'] as const;

export type How = (typeof HOWS)[number];

/** A term that was found, by the best of its words. */
export interface Found {
  readonly term: string;
  readonly how: How;
  readonly word: SearchWord;
}

/** For whom to search. */
export interface SearchOptions {
  /** BCP 47 tags whose words come first among equals, the reader's before others. */
  readonly languages: readonly string[];
  /** How many terms, at most. */
  readonly most: number;
}

import type { Explanation } from '../shared/bundle/explanation.ts';
import type { LocalCall } from '../shared/bundle/layer.ts';
import type { How } from '../shared/search/found.ts';

/** Longest text that is looked for, in UTF-16 units: a long selection is cut there. */
export const LONGEST_TYPED = 300;

/** A word and its BCP 47 tag. */
export interface TaggedWord {
  readonly text: string;
  readonly language: string;
}

/** One term a search found. */
export interface SearchRow {
  readonly term: string;
  /** Code of the place whose name for it was found; null where it is everybody's. */
  readonly place: string | null;
  readonly how: How;
  /** What it is called in the reader's language, else in English. */
  readonly heading: TaggedWord;
  /** In English; null where the heading is. */
  readonly english: string | null;
  /** The word that was found; null where it is one of those two. */
  readonly foundAs: TaggedWord | null;
}

/** Answer to `search`. */
export interface SearchAnswer {
  /** BCP 47 tag of the reader's language. */
  readonly language: string;
  readonly rows: readonly SearchRow[];
}

/** One term, told in the reader's languages. */
export interface ToldTerm {
  readonly explanation: Explanation;
  /** In English; null where the explanation is. */
  readonly english: Explanation | null;
  /** In the language she wants beside hers; null where there is none, or no text in it. */
  readonly second: Explanation | null;
  readonly local: LocalCall | null;
}

/** Answer to `tell`. */
export interface TellAnswer {
  readonly language: string;
  /** In the order asked; what nothing can be told of is left out. */
  readonly terms: readonly ToldTerm[];
}

/** Answer to `look-up`. */
export interface LookUpAnswer extends TellAnswer {
  /** Of the terms that the words are exactly: `terms` tells them. */
  readonly exact: readonly SearchRow[];
  /** The nearest terms; empty where some are exact. */
  readonly near: readonly SearchRow[];
}

/** What keeps a list from being what it should be. */
export type Trouble =
  /** There is no room, or the browser lets nothing be kept. */
  | 'full'
  /** A later version of ours wrote it: it is left alone. */
  | 'newer'
  /** It can't be read: it is put aside before anything new is kept. */
  | 'broken'
  /** Some of it can't be read: that is kept as it is. */
  | 'unread';

/** Answer about a kept list, as it is now. */
export interface ListAnswer<T> {
  readonly items: readonly T[];
  readonly trouble: Trouble | null;
}

/** True if a change went into the list it was meant for. */
export function isKept({ trouble }: ListAnswer<unknown>): boolean {
  return trouble !== 'full' && trouble !== 'newer';
}

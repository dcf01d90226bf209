import type { Source } from '../glossary/entry.ts';
import type { Status } from '../glossary/status.ts';

/** What a card says of one term in one language: an Entry as readers get it. */
export interface Explanation {
  /** The term's id. */
  readonly term: string;
  /** BCP 47 tag of the text. */
  readonly language: string;
  readonly equivalent: string;
  /** The term's name in English, to match the letter; null where the text is English. */
  readonly english: string | null;
  readonly explanation: string;
  /** What the word may mean elsewhere; null where it has no other meaning worth telling. */
  readonly otherMeaning: string | null;
  /** Computed when it was built; the reader's clock can still turn it outdated. */
  readonly status: Status;
  /** Day after which it must be read again, as YYYY-MM-DD; null if none is set. */
  readonly reviewBy: string | null;
  readonly origin: 'machine' | 'person';
  readonly authors: readonly string[];
  /** Who answers for it: the publisher of its collection. */
  readonly publisher: string;
  readonly sources: readonly Source[];
}

/** About 10 terms of one language: asking for it does not tell which word was opened. */
export interface Shard {
  readonly format: 1;
  readonly collection: string;
  readonly language: string;
  readonly explanations: readonly Explanation[];
}

import type { Found, SearchOptions } from './found.ts';
import { findNear } from './near-words.ts';
import { Ranks } from './ranks.ts';
import { searchKey } from './search-key.ts';
import {
  lowerBound,
  rangeOf,
  type SearchWord,
  type SortedWords,
  sortWords,
} from './sorted-words.ts';

/** From this many letters on one slip of the finger is forgiven, and from that many two. */
const ONE_SLIP = 4;
const TWO_SLIPS = 8;

/** Ranks tell no more of them apart. */
const MOST_SLIPS = 2;

/** Words of a phrase that are looked up together, at most. */
const LONGEST_PHRASE = 8;

/** A phrase of more words is like no term. */
const MOST_NEAR = 4;

/** Words of what is typed that count, at most. */
const MOST_PARTS = 30;

/** Positions among HOWS. */
const [EXACT, START, WORD, INSIDE, NEAR] = [0, 1, 2, 3, 4] as const;

/** Finds terms by any of their words, in every language at once. */
export class SearchIndex {
  private readonly ranks: Ranks;

  private constructor(private readonly sorted: SortedWords) {
    this.ranks = new Ranks(sorted);
  }

  /**
   * Builds it.
   *
   * @yields between steps of a few milliseconds.
   */
  static *inSteps(words: Iterable<SearchWord>): Generator<undefined, SearchIndex> {
    return new SearchIndex(yield* sortWords(words));
  }

  /** The terms a text finds, the likeliest first. */
  find(typed: string, { languages, most }: SearchOptions): readonly Found[] {
    const key = searchKey(typed);
    if (key === '') return [];
    const { ranks } = this;
    ranks.begin(languages);
    const parts = key.split(' ').slice(0, MOST_PARTS);
    const isExact = this.addStarts(key);
    if (parts.length > 1 && ranks.size < most) this.addParts(parts);
    // Where something begins so, what is only like it is in the way.
    const isShort = key.length >= ONE_SLIP && parts.length <= MOST_NEAR;
    if (isShort && ranks.size === 0) this.addNear(key);
    if (parts.length > 1 && !isExact) this.addInside(parts);
    return ranks.first(most);
  }

  /** Words that begin with a key, or of which a part does. @returns true if one is all of it. */
  private addStarts(key: string): boolean {
    const { ranks } = this;
    const { rests, whole } = this.sorted;
    const [from, to] = rangeOf(rests, key);
    let i = from;
    // Whole words come first among those that are the same.
    for (; i < to && whole[i] === 1 && rests[i]?.length === key.length; i += 1) ranks.add(i, EXACT);
    const isExact = i > from;
    for (; i < to; i += 1) ranks.add(i, whole[i] === 1 ? START : WORD);
    return isExact;
  }

  /** Words that have a beginning for each part, in whatever order. */
  private addParts(parts: readonly string[]): void {
    const { wordAt, rests, words } = this.sorted;
    const ranges = [...new Set(parts)].map((part) => rangeOf(rests, part));
    if (ranges.some(([from, to]) => from === to)) return;
    /** Of each word, how many parts it has had, all before this one included. */
    const had = new Uint8Array(words.length);
    ranges.forEach(([from, to], part) => {
      for (let i = from; i < to; i += 1) {
        const word = wordAt[i] as number;
        if (had[word] === part) had[word] = part + 1;
        if (had[word] === ranges.length) this.ranks.add(i, WORD);
      }
    });
  }

  /** Words that stand in a phrase: the more of it one is, the better. */
  private addInside(parts: readonly string[]): void {
    const { rests, whole } = this.sorted;
    let longest = 0;
    for (let length = Math.min(parts.length - 1, LONGEST_PHRASE); length > 0; length -= 1) {
      for (let at = 0; at + length <= parts.length; at += 1) {
        const phrase = parts.slice(at, at + length).join(' ');
        let i = lowerBound(rests, phrase);
        for (; rests[i] === phrase && whole[i] === 1; i += 1) {
          longest = Math.max(longest, length);
          this.ranks.add(i, INSIDE, Math.min(longest - length, MOST_SLIPS));
        }
      }
    }
  }

  /** Words like a key. */
  private addNear(key: string): void {
    const slips = key.length >= TWO_SLIPS ? MOST_SLIPS : 1;
    findNear(this.sorted.rests, key, slips, (from, to, count) => {
      for (let i = from; i < to; i += 1) this.ranks.add(i, NEAR, count);
    });
  }
}

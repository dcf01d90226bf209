import { isWordBoundary } from '../text/word-boundary.ts';
import { readWord, word } from './first-words.ts';
import type { Found, PhraseSet } from './phrase-set.ts';

/** One phrase and everybody who has it. */
interface Phrase {
  readonly text: string;
  readonly positions: number[];
}

const NONE: readonly Found[] = [];

/** Bytes of the filter for each phrase, and at most: most words of a page don't get past it. */
const ROOM = 32;
const MOST_ROOM = 1 << 20;

/**
 * Folded phrases of a language whose words stand alone, found by their first words. Between two
 * boundaries a text says what a phrase says or begins no such phrase; so a page's word is looked up
 * once, and only the few that begin a phrase are compared letter by letter. A phrase of three words
 * or more, what is between them included, is kept by three of them: many begin with the same one.
 */
export class WordPhrases implements PhraseSet {
  /** By the first word. */
  private readonly short = new Map<number, Phrase[]>();
  /** By the first three words; nothing is kept by null, which stands for fewer. */
  private readonly long = new Map<number | null, Phrase[]>();
  /** A byte for the low bits of each first word's sum: 1 begins a short phrase, 2 a long one. */
  private readonly filter: Uint8Array;

  /** @param count - how many phrases there will be, about. */
  constructor(count: number) {
    const room = Math.min(MOST_ROOM, Math.max(1, count) * ROOM);
    this.filter = new Uint8Array(2 ** Math.ceil(Math.log2(room)));
  }

  add(phrase: string, position: number): void {
    readWord(phrase, 0);
    const first = word.sum;
    const three = readThree(phrase);
    const slot = first & (this.filter.length - 1);
    this.filter[slot] = (this.filter[slot] as number) | (three === null ? 1 : 2);
    const phrases = three === null ? this.short : this.long;
    const there = phrases.get(three ?? first);
    const same = there?.find(({ text }) => text === phrase);
    if (same) same.positions.push(position);
    else if (there) there.push({ text: phrase, positions: [position] });
    else phrases.set(three ?? first, [{ text: phrase, positions: [position] }]);
  }

  at(text: string, start: number): readonly Found[] {
    if (!isWordBoundary(text, start)) return NONE;
    readWord(text, start);
    return this.from(text, start);
  }

  next(text: string, start: number, until = text.length): readonly Found[] {
    const { filter } = this;
    let i = start;
    while (!isWordBoundary(text, i)) i += 1;
    for (; i < until; i = word.end) {
      readWord(text, i);
      if (filter[word.sum & (filter.length - 1)]) {
        const { end } = word;
        const found = this.from(text, i);
        if (found.length) return found;
        word.end = end;
      }
    }
    return NONE;
  }

  /** What begins at `start` with the word that was read there last. */
  private from(text: string, start: number): readonly Found[] {
    const { filter } = this;
    const { sum } = word;
    const kinds = filter[sum & (filter.length - 1)] as number;
    const found: Found[] = [];
    if (kinds & 2) collect(this.long.get(readThree(text, start)), text, start, found);
    if (kinds & 1) collect(this.short.get(sum), text, start, found);
    return found.sort((one, other) => other.end - one.end);
  }
}

/** What the first three words from a place on add up to; null if there are fewer. */
function readThree(text: string, start = 0): number | null {
  let sum = 0;
  let end = start;
  for (let count = 0; count < 3; count += 1) {
    if (end >= text.length) return null;
    readWord(text, end);
    sum = Math.imul(sum, 31) ^ word.sum;
    end = word.end;
  }
  return sum;
}

/** Adds those that stand in the text at `start` and end with a word. */
function collect(
  phrases: readonly Phrase[] | undefined,
  text: string,
  start: number,
  found: Found[],
): void {
  for (const { text: phrase, positions } of phrases ?? []) {
    const end = start + phrase.length;
    if (text.startsWith(phrase, start) && isWordBoundary(text, end)) {
      found.push({ start, end, from: start, phrases: positions });
    }
  }
}

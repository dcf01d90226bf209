import { type Found, HOWS } from './found.ts';
import type { SearchWord, SortedWords } from './sorted-words.ts';

const KINDS = ['heading', 'form', 'deprecated'] as const;

/** Longer words than this are equally long. */
const LONG = 99;

/** What a place among the languages weighs: more than any kind and length. */
const PLACE = KINDS.length * (LONG + 1);

/** Languages nobody asked for are all alike, from this one on. */
const OTHERS = 9;

/** What it weighs that a beginning is not its word's first. */
const LATER = PLACE * (OTHERS + 1);

/** What one slip of the finger weighs. */
const SLIP = LATER * 2;

/** What the way it was found weighs: more than two slips. */
const HOW = SLIP * 3;

/** Worse than any word. */
const NONE = 0x7fffffff;

/** Gives each name a number, from 0 on. */
function number(of: Map<string, number>, name: string): number {
  const known = of.get(name) ?? of.size;
  of.set(name, known);
  return known;
}

/**
 * Ranks what a search finds, and keeps each term's best: how it was found counts most, then the slips,
 * then whether it is the beginning of its word, then the language, the kind and the length. One search
 * follows another. Lists of numbers, as one letter may find a hundred thousand words.
 */
export class Ranks {
  private readonly languages = new Map<string, number>();
  /** Of each beginning: its term's number, its language's, and what weighs the same in every search. */
  private readonly termAt: Int32Array;
  private readonly languageAt: Uint8Array;
  private readonly weight: Int32Array;
  /** Of each term: the rank of its best beginning so far, and which that is. */
  private readonly ranks: Int32Array;
  private readonly best: Int32Array;
  /** The terms found so far. */
  private met: number[] = [];
  private places: Int32Array = new Int32Array(0);

  constructor(private readonly sorted: SortedWords) {
    const { words, rests, wordAt, whole } = sorted;
    const terms = new Map<string, number>();
    const word = (i: number) => words[wordAt[i] as number] as SearchWord;
    this.termAt = Int32Array.from(rests, (_, i) => number(terms, word(i).term));
    this.languageAt = Uint8Array.from(rests, (_, i) => number(this.languages, word(i).language));
    this.weight = Int32Array.from(rests, (_, i) => {
      const { kind, text } = word(i);
      const length = Math.min(text.length, LONG);
      return (whole[i] === 1 ? 0 : LATER) + KINDS.indexOf(kind) * (LONG + 1) + length;
    });
    this.ranks = new Int32Array(terms.size).fill(NONE);
    this.best = new Int32Array(terms.size);
  }

  /** Forgets the last search. @param languages - whose words come first among equals. */
  begin(languages: readonly string[]): void {
    for (const term of this.met) this.ranks[term] = NONE;
    this.met = [];
    this.places = Int32Array.from(this.languages.keys(), (language) => {
      const place = languages.indexOf(language);
      return PLACE * (place < 0 ? OTHERS : Math.min(place, OTHERS));
    });
  }

  /** How many terms were found. */
  get size(): number {
    return this.met.length;
  }

  /**
   * Adds a beginning of a word.
   *
   * @param how - position in HOWS.
   * @param slips - of the finger, at most two, where it is only like what was typed.
   */
  add(i: number, how: number, slips = 0): void {
    const term = this.termAt[i] as number;
    const place = this.places[this.languageAt[i] as number] as number;
    const rank = how * HOW + slips * SLIP + (this.weight[i] as number) + place;
    const known = this.ranks[term] as number;
    if (known <= rank) return;
    if (known === NONE) this.met.push(term);
    this.ranks[term] = rank;
    this.best[term] = i;
  }

  /** The best terms, at most so many. */
  first(most: number): readonly Found[] {
    const rank = (term: number) => this.ranks[term] as number;
    const kept: number[] = [];
    for (const term of this.met) {
      const worst = kept[most - 1];
      if (worst !== undefined && rank(worst) <= rank(term)) continue;
      let at = kept.length;
      while (at > 0 && rank(kept[at - 1] as number) > rank(term)) at -= 1;
      kept.splice(at, 0, term);
      if (kept.length > most) kept.pop();
    }
    return kept.map((term) => this.foundOf(term));
  }

  private foundOf(term: number): Found {
    const { words, wordAt } = this.sorted;
    const word = words[wordAt[this.best[term] as number] as number] as SearchWord;
    const how = HOWS[Math.floor((this.ranks[term] as number) / HOW)] ?? 'near';
    return { term: word.term, how, word };
  }
}

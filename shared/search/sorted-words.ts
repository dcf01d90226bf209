import { searchKey, wordStarts } from './search-key.ts';

/** One spelling that finds a term. */
export interface SearchWord {
  /** As its glossary writes it. */
  readonly text: string;
  /** Id of its term. */
  readonly term: string;
  /** BCP 47 tag. */
  readonly language: string;
  /** What the term is called in the language; another spelling; or one that is wrong, and corrected. */
  readonly kind: 'heading' | 'form' | 'deprecated';
  /** ISO 3166-2 code of the place that calls the term so; null where everybody does. */
  readonly place: string | null;
}

/** Words, and every beginning of a word in them, in order: a position in `rests` is one beginning. */
export interface SortedWords {
  readonly words: readonly SearchWord[];
  /** The key from a beginning on, in order of code units; whole keys before others that are the same. */
  readonly rests: readonly string[];
  /** Of each beginning, the position of its word. */
  readonly wordAt: Int32Array;
  /** Of each beginning, 1 where it is its word's first. */
  readonly whole: Uint8Array;
}

/** Words between two steps of building. */
const STEP = 250;

/** So few beginnings are sorted at once; more are first parted by their next letters. */
const DRAWER = 1000;

/** Letters by which they are parted. */
const LETTERS = 2;

/** Beginnings in the order they were met. */
interface Unsorted {
  readonly rests: string[];
  readonly wordAt: number[];
  readonly whole: number[];
}

function file(key: string, word: number, { rests, wordAt, whole }: Unsorted): void {
  for (const at of wordStarts(key)) {
    rests.push(at === 0 ? key : key.slice(at));
    wordAt.push(word);
    whole.push(at === 0 ? 1 : 0);
  }
}

/** Puts beginnings in order: a radix sort from the first letters on, until few are left together. */
function* order(
  drawer: readonly number[],
  depth: number,
  all: Pick<Unsorted, 'rests' | 'whole'>,
): Generator<undefined, readonly number[]> {
  const { rests, whole } = all;
  const rest = (i: number) => rests[i] as string;
  const wholeFirst = (a: number, b: number) => (whole[b] as number) - (whole[a] as number);
  if (drawer.length <= DRAWER) {
    return drawer.toSorted((a, b) =>
      rest(a) < rest(b) ? -1 : rest(a) > rest(b) ? 1 : wholeFirst(a, b),
    );
  }
  const drawers = new Map<string, number[]>();
  for (const i of drawer) {
    const name = rest(i).slice(depth, depth + LETTERS);
    const one = drawers.get(name);
    if (one) one.push(i);
    else drawers.set(name, [i]);
  }
  yield;
  const sorted: number[] = [];
  for (const name of [...drawers.keys()].sort()) {
    const part = drawers.get(name) as number[];
    // Those that end here are the same.
    const inOrder =
      name.length < LETTERS ? part.toSorted(wholeFirst) : yield* order(part, depth + LETTERS, all);
    for (const i of inOrder) sorted.push(i);
    if (sorted.length > DRAWER) yield;
  }
  return sorted;
}

/**
 * Every beginning of every word, in order of their code units.
 *
 * @yields between steps of a few milliseconds, for whoever has something else to do.
 */
export function* sortWords(words: Iterable<SearchWord>): Generator<undefined, SortedWords> {
  const all: Unsorted = { rests: [], wordAt: [], whole: [] };
  const kept: SearchWord[] = [];
  for (const word of words) {
    file(searchKey(word.text), kept.length, all);
    kept.push(word);
    if (kept.length % STEP === 0) yield;
  }
  const inOrder = yield* order([...all.rests.keys()], 0, all);
  const rests = inOrder.map((i) => all.rests[i] as string);
  yield;
  return {
    words: kept,
    rests,
    wordAt: Int32Array.from(inOrder, (i) => all.wordAt[i] as number),
    whole: Uint8Array.from(inOrder, (i) => all.whole[i] as number),
  };
}

/** The first position from `low` on whose rest is not before a text. */
export function lowerBound(rests: readonly string[], text: string, low = 0): number {
  let from = low;
  let to = rests.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((rests[middle] as string) < text) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Positions [from, to) of the rests that begin with a text. */
export function rangeOf(rests: readonly string[], start: string): readonly [number, number] {
  const from = lowerBound(rests, start);
  // No key holds the highest unit.
  return [from, lowerBound(rests, `${start}\uffff`, from)];
}

import { FUNCTION_WORDS } from './function-words.ts';

/** Tags of the languages whose function words are counted, in the order of `WordCount.scores`. */
export const LISTED: readonly string[] = Object.keys(FUNCTION_WORDS);

/** What the words of a text say of its language. */
export interface WordCount {
  readonly words: number;
  /** Words with a letter that of our languages only Vietnamese writes. */
  readonly vietnamese: number;
  /** For each language of `LISTED` how many of its function words there are. */
  readonly scores: Uint32Array;
}

const VIETNAMESE = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệịỉĩọỏốồổỗộớờởỡợụủũứừửữựỳỵỷỹ]/u;
const LETTER = /^[\p{L}\p{M}]/u;

/** What a unit is: 0 is not known yet. */
const NONE = 1;
const LATIN = 2;
const OF_VIETNAMESE = 3;
const classes = new Uint8Array(0x10000);

/** Classifies the unit at `i`; halves of pairs by the pair, each time. */
function classAt(text: string, i: number, unit: number): number {
  const isPaired = unit >= 0xd800 && unit <= 0xdfff;
  const isSecond = isPaired && (text.codePointAt(i - 1) ?? 0) > 0xffff;
  const from = isSecond ? i - 1 : i;
  const isLetter = LETTER.test(text.slice(from, from + 2));
  const found = !isLetter ? NONE : VIETNAMESE.test(text.charAt(i)) ? OF_VIETNAMESE : LATIN;
  if (!isPaired) classes[unit] = found;
  return found;
}

/** A function word and the places in `LISTED` of the languages that have it. */
interface Listed {
  readonly word: string;
  readonly places: number[];
}

const PRIME = 0x01000193;

/** By the sum of its units (FNV-1a); words of one sum stand together. */
const listed = new Map<number, Listed[]>();
LISTED.forEach((tag, place) => {
  for (const word of FUNCTION_WORDS[tag] ?? []) {
    let sum = 0;
    for (let i = 0; i < word.length; i += 1) sum = Math.imul(sum ^ word.charCodeAt(i), PRIME);
    const there = listed.get(sum) ?? [];
    listed.set(sum, there);
    const same = there.find((one) => one.word === word);
    if (same) same.places.push(place);
    else there.push({ word, places: [place] });
  }
});

const LONGEST = Math.max(
  ...Object.values(FUNCTION_WORDS)
    .flat()
    .map(({ length }) => length),
);

/** Bits of sums, so that most words are not looked up. */
const FILTER = 0x3fff;
const filter = new Uint8Array(FILTER + 1);
for (const sum of listed.keys()) filter[sum & FILTER] = 1;

/** Counts the words of a text in lower case, and the function words among them, in one pass. */
export function countWords(text: string): WordCount {
  const scores = new Uint32Array(LISTED.length);
  let words = 0;
  let vietnamese = 0;
  let start = -1;
  let sum = 0;
  let isVietnamese = false;
  for (let i = 0; i <= text.length; i += 1) {
    const unit = i < text.length ? text.charCodeAt(i) : 0x20;
    const kind = classes[unit] || classAt(text, i, unit);
    if (kind !== NONE) {
      if (start < 0) start = i;
      sum = Math.imul(sum ^ unit, PRIME);
      if (kind === OF_VIETNAMESE) isVietnamese = true;
    } else if (start >= 0) {
      words += 1;
      if (isVietnamese) vietnamese += 1;
      if (filter[sum & FILTER] && i - start <= LONGEST)
        score(text, start, i, listed.get(sum), scores);
      start = -1;
      sum = 0;
      isVietnamese = false;
    }
  }
  return { words, vietnamese, scores };
}

function score(
  text: string,
  start: number,
  end: number,
  candidates: readonly Listed[] | undefined,
  scores: Uint32Array,
): void {
  for (const { word, places } of candidates ?? []) {
    if (word.length !== end - start || !text.startsWith(word, start)) continue;
    for (const place of places) scores[place] = (scores[place] as number) + 1;
  }
}

import type { Index, IndexForm, IndexTerm } from '../../shared/match/index-format.ts';
import { everydayWords, wordOf } from './made-words.ts';

/** Words that fill the pages; longer terms begin or end with one of them, as real ones do. */
export const EVERYDAY = everydayWords(2000);

const TOPICS = ['food', 'health', 'housing', 'work'];

function everyday(number: number): string {
  return EVERYDAY[number % EVERYDAY.length] as string;
}

/** Three spellings of a term: most begin with an everyday word; no spelling is another term's too. */
function formsOf(number: number): IndexForm[] {
  const name = wordOf(2500 + number);
  const short = { text: `${name.slice(0, 2).toUpperCase()}${name.slice(2)}`, term: number };
  return [
    number % 10 === 0 ? { ...short, capitals: true } : { text: name, term: number },
    { text: `${everyday(number * 7)} ${name}`, term: number },
    { text: `${name} ${everyday(number * 3)} kola`, term: number, ambiguous: number % 5 === 0 },
  ];
}

function termOf(number: number): IndexTerm {
  const term = { id: `term-${number}`, topic: TOPICS[number % TOPICS.length] as string };
  if (number % 5) return term;
  return {
    ...term,
    evidence: { near: ['office', everyday(number)], notIn: [`not ${wordOf(2500 + number)}`] },
  };
}

/** An Index of made-up terms of three spellings each, always the same for the same count. */
export function madeIndex(count: number): Index {
  const numbers = Array.from({ length: count }, (_, number) => number);
  return {
    format: 1,
    collection: 'made-up',
    language: 'en',
    terms: numbers.map(termOf),
    forms: numbers.flatMap(formsOf),
  };
}

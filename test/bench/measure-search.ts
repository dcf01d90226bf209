import { SearchIndex } from '../../shared/search/search-index.ts';
import type { SearchWord } from '../../shared/search/sorted-words.ts';
import { wordOf } from './made-words.ts';

/**
 * Prints how long a search takes among made-up Entries: `npx tsx test/bench/measure-search.ts`, or
 * with another number of Entries behind it. It tests nothing.
 */

const ENTRIES = Number(process.argv[2] ?? 100_000);
const ROUNDS = 15;
const LANGUAGES = ['en', 'es', 'vi', 'ar', 'zh-Hans'];
const PATTERNS = ['* aid', 'ayuda de *', 'trợ cấp *', 'إعانة *', '*补助'];

/** Three words an Entry, as the synthetic glossary has them. */
function* words(): Generator<SearchWord> {
  for (let i = 0; i < ENTRIES; i += 1) {
    const at = i % LANGUAGES.length;
    const number = Math.floor(i / LANGUAGES.length);
    const rest = {
      term: `term-${number}`,
      language: LANGUAGES[at] as string,
      place: null,
    };
    const text = (word: string) => (PATTERNS[at] as string).replace('*', word);
    yield { ...rest, text: text(wordOf(number)), kind: 'heading' };
    yield { ...rest, text: text(`${wordOf(number)} kola`), kind: 'form' };
    yield { ...rest, text: text(`${wordOf(number + 1)} shared`), kind: 'form' };
  }
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[numbers.length >> 1] as number;
}

const began = performance.now();
const steps = SearchIndex.inSteps(words());
let longest = 0;
let index: SearchIndex | undefined;
for (let last = performance.now(); !index; ) {
  const step = steps.next();
  const now = performance.now();
  longest = Math.max(longest, now - last);
  last = now;
  if (step.done) index = step.value;
}
console.log(`${ENTRIES} entries, ${3 * ENTRIES} words`);
console.log(
  `built in ${(performance.now() - began).toFixed(0)} ms, longest step ${longest.toFixed(1)} ms, processor ${Math.round(process.cpuUsage().user / 1000)} ms`,
);
const memory = Math.round(process.memoryUsage().heapUsed / 1e6);
console.log(`heap ${memory} MB`);

const typed = [
  'b',
  'ba',
  'a',
  'ayuda',
  'ayuda de ba',
  'aid',
  'kola',
  'badufe',
  'badfue aid',
  'ayuda bdufe',
  'tro cap',
  '补',
  '补助',
  'xyzxyzxyz',
  'the babe aid shared office',
  'إعا',
];
const medians = typed.map((one) => {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    index?.find(one, { languages: ['es', 'en'], most: 20 });
    return performance.now() - start;
  });
  const found = index?.find(one, { languages: ['es', 'en'], most: 20 }) ?? [];
  console.log(
    `${median(times).toFixed(2).padStart(8)} ms  ${Math.min(...times)
      .toFixed(2)
      .padStart(
        6,
      )} best  ${one} (${found.length}, ${found[0]?.how ?? '-'} ${found[0]?.word.text ?? ''})`,
  );
  return median(times);
});
console.log(
  `median of all ${median(medians).toFixed(2)} ms, slowest ${Math.max(...medians).toFixed(2)} ms`,
);

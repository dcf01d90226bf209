import { expect, it } from 'vitest';
import type { ExplainedTerm } from '../../shared/bundle/explained-term.ts';
import { besideHandout, type Explain, secondOf, tell } from '../../shared/reader/told.ts';
import { explanation } from '../fixtures/entry.ts';
import { body, marksIn } from '../fixtures/page.ts';

const marks = marksIn(body('<p>Ask for SNAP or WIC. SNAP helps.</p>'), {
  snap: ['SNAP'],
  wic: ['WIC'],
});
const one = (term: string, language: string): ExplainedTerm => ({
  explanation: explanation({ term, language }),
  english: null,
  local: null,
});
/** Nothing is told of WIC in English; in Vietnamese its English text stands in. */
const explain: Explain = async (asked, language) =>
  asked.flatMap(({ term }) => (term === 'wic' ? one(term, 'en') : one(term, language)));

it('tells each term once, in order, in two languages', async () => {
  const told = await tell(marks, explain, { language: 'vi', second: 'en' });
  const rows = [...(told ?? [])].map(([term, { explanation: first, second }]) => [
    term,
    first.language,
    second?.language ?? null,
  ]);
  // What would say the same twice is said once.
  expect(rows).toEqual([
    ['snap', 'vi', 'en'],
    ['wic', 'en', null],
  ]);
});

it('tells nothing where that can’t be had', async () => {
  expect(await tell(marks, async () => null, { language: 'vi', second: 'en' })).toBeNull();
});

it('asks nobody where there is no term', async () => {
  const refuse = () => Promise.reject(new Error('asked'));
  expect(await tell([], refuse, { language: 'vi', second: null })).toEqual(new Map());
});

it.each([
  ['vi', null, 'en'],
  ['en', null, null],
  ['en', 'es', 'es'],
  ['es', 'es', null],
])('beside %s with %s chosen stands %s', (language, chosen, second) => {
  expect(secondOf(language, chosen)).toBe(second);
});

it.each([
  // As beside the reader's own language.
  ['en', 'en', null, null],
  ['es', 'es', 'en', 'en'],
  // Her own where she reads no second, or reads the handout's beside hers.
  ['ar', 'en', null, 'en'],
  ['ar', 'en', 'ar', 'en'],
  ['en', 'es', 'en', 'es'],
  // The second she chose.
  ['ar', 'es', 'en', 'en'],
])(
  'on a handout in %s of a reader of %s and %s stands %s too',
  (handout, language, second, too) => {
    expect(besideHandout(handout, { language, second })).toBe(too);
  },
);

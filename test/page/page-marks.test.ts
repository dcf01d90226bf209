import { expect, it } from 'vitest';
import { Matcher } from '../../shared/match/matcher.ts';
import { PageMarks } from '../../shared/page/page-marks.ts';
import { runs } from '../fixtures/page.ts';

/** "premium" counts only where the page is about health. */
const matcher = new Matcher({
  format: 1,
  collection: 'us-benefits',
  language: 'en',
  terms: [
    { id: 'premium', topic: 'health', evidence: { topics: ['health'], notNear: ['cable'] } },
    { id: 'medicaid', topic: 'health' },
  ],
  forms: [
    { text: 'premium', term: 0, ambiguous: true },
    { text: 'Medicaid', term: 1 },
  ],
});

/** The page's words that are marked once all paragraphs were read. */
function marked(...paragraphs: string[]): string[] {
  const marks = new PageMarks();
  for (const text of paragraphs) {
    for (const run of runs(`<p>${text}</p>`)) marks.add(run, matcher);
  }
  return marks.settle().map(({ text }) => text);
}

it('decides by topics met later on the page', () => {
  expect(marked('The premium is due.', 'Medicaid pays.', 'Ask Medicaid.')).toEqual([
    'premium',
    'Medicaid',
    'Medicaid',
  ]);
});

it('decides the same whatever the order of paragraphs', () => {
  expect(marked('Ask Medicaid.', 'Medicaid pays.', 'The premium is due.')).toEqual([
    'Medicaid',
    'Medicaid',
    'premium',
  ]);
});

it('keeps the sure marks of a paragraph that waited', () => {
  expect(marked('Medicaid has no premium.', 'Medicaid')).toEqual([
    'Medicaid',
    'premium',
    'Medicaid',
  ]);
});

it.each([
  ['the page has too little of the topic', ['The premium is due.', 'Medicaid pays.']],
  ['a neighbour speaks against it', ['The premium cable plan.', 'Medicaid.', 'Medicaid.']],
])('leaves the word unmarked where %s', (_, paragraphs) => {
  expect(marked(...paragraphs)).not.toContain('premium');
});

it('has no marks before anything was read', () => {
  expect(new PageMarks().settle()).toEqual([]);
});

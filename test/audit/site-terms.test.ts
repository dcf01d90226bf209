import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { SiteTerms } from '../../shared/audit/site-terms.ts';
import { Matcher } from '../../shared/match/matcher.ts';

const MATCHERS = new Map([
  [
    'en',
    new Matcher({
      format: 1,
      collection: 'test',
      language: 'en',
      terms: ['snap', 'income'].map((id) => ({ id, topic: 'food' })),
      forms: [
        { text: 'SNAP', term: 0 },
        { text: 'food stamps', term: 0 },
        { text: 'income', term: 1 },
      ],
    }),
  ],
]);

function site(pages: Readonly<Record<string, string>>): SiteTerms {
  const terms = new SiteTerms(MATCHERS);
  for (const [name, body] of Object.entries(pages)) {
    terms.add(name, new JSDOM(body).window.document);
  }
  return terms;
}

const english = (text: string) => `<html lang="en"><p>${text}`;

it('tells the words, places and pages of each term, those on most pages first', () => {
  const { pages, terms } = (() => {
    const read = site({
      'a.html': english('Ask for food stamps.'),
      'b.html': english('SNAP counts your income. SNAP and food stamps are one. SNAP helps.'),
    });
    return { pages: read.pages, terms: read.terms() };
  })();
  expect(pages).toBe(2);
  expect(terms).toEqual([
    {
      term: 'snap',
      words: ['SNAP', 'food stamps'],
      places: 5,
      pages: 2,
      named: ['a.html', 'b.html'],
    },
    { term: 'income', words: ['income'], places: 1, pages: 1, named: ['b.html'] },
  ]);
});

it('names the first five pages of a term, and counts all', () => {
  const names = Array.from({ length: 7 }, (_, i) => `${i}.html`);
  const [term] = site(Object.fromEntries(names.map((name) => [name, english('SNAP')]))).terms();
  expect(term).toMatchObject({ pages: 7, named: names.slice(0, 5) });
});

it('notes a page whose language nobody knows', () => {
  const read = site({ 'x.html': '<p>SNAP lorem ipsum</p>' });
  expect([read.terms(), read.unknown]).toEqual([[], ['x.html']]);
});

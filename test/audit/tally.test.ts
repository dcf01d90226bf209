import { expect, it } from 'vitest';
import { contextOf, Tally } from '../../shared/audit/tally.ts';

it('counts the most frequent first, with the page’s own words', () => {
  const tally = new Tally();
  const text = 'Food stamps, SNAP and SNAP; income';
  tally.add('income', text, 28, 34);
  tally.add('snap', text, 0, 11);
  tally.add('snap', text, 13, 17);
  tally.add('snap', text, 22, 26);
  expect([...tally.all()].map(([name, { words, places }]) => [name, words, places])).toEqual([
    ['snap', ['SNAP', 'Food stamps'], 3],
    ['income', ['income'], 1],
  ]);
});

it('keeps the first three places only', () => {
  const tally = new Tally();
  for (let i = 0; i < 5; i += 1) tally.add('x', `x ${i}`, 0, 1);
  expect(tally.all().get('x')).toMatchObject({ places: 5, contexts: ['x 0', 'x 1', 'x 2'] });
});

it('shows whole words around a place', () => {
  const text = `${'word '.repeat(40)}HERE${' after'.repeat(40)}`;
  const shown = contextOf(text, 200, 204);
  expect(shown).toMatch(/^… (?:word )+HERE(?: after)+ …$/);
  expect(contextOf('a\n b', 0, 1)).toBe('a b');
});

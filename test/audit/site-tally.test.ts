import { expect, it } from 'vitest';
import { SiteTally } from '../../shared/audit/site-tally.ts';
import { used } from '../fixtures/audit.ts';

it('ranks by pages, then by places, and names the first pages', () => {
  const tally = new SiteTally();
  for (let i = 0; i < 7; i += 1) tally.add(`${i}.html`, [used('QMB', { places: 2 })]);
  tally.add('x.html', [used('HCV', { places: 50 }), used('ABC')]);
  expect(tally.all().map(({ name, pages, places }) => [name, pages, places])).toEqual([
    ['QMB', 7, 14],
    ['HCV', 1, 50],
    ['ABC', 1, 1],
  ]);
  expect(tally.all()[0]?.named).toEqual(['0.html', '1.html', '2.html', '3.html', '4.html']);
});

it('tells on how many pages an acronym is not spelled out', () => {
  const tally = new SiteTally();
  tally.add('a', [used('HCV')]);
  tally.add('b', [used('HCV', { expansion: 'Housing Choice Voucher' })]);
  tally.add('c', [used('HCV')]);
  expect(tally.all()[0]).toMatchObject({ expansion: 'Housing Choice Voucher', unexpanded: 2 });
});

it('puts the spelling of most pages first', () => {
  const tally = new SiteTally();
  tally.add('a', [used('snap', { words: ['SNAP', 'food stamps'] })]);
  tally.add('b', [used('snap', { words: ['food stamps'] })]);
  expect(tally.all()[0]?.words).toEqual(['food stamps', 'SNAP']);
});

it('keeps no more things than it may, and those on several pages before others', () => {
  const tally = new SiteTally(10);
  tally.add('a', [used('often')]);
  tally.add('b', [used('often')]);
  for (let i = 0; i < 100; i += 1) tally.add('c', [used(`rare${i}`)]);
  const all = tally.all();
  expect(all.length).toBeLessThanOrEqual(10);
  expect(all[0]).toMatchObject({ name: 'often', pages: 2 });
});

import { expect, it } from 'vitest';
import { checkDates } from '../../shared/check/check-dates.ts';
import type { Entry } from '../../shared/glossary/entry.ts';
import { collection, entry, review, source } from '../fixtures/entry.ts';

const places = (some: Partial<Entry>, today = '2024-02-28') =>
  checkDates(collection({ entries: [entry(some)] }), today).map(({ place }) => place);
const read = (checked: string | null) => ({ sources: [source({ checked })] });

it.each<[string, string | null, string[]]>([
  ['a day long past', '2013-10-01', []],
  ['no known day', null, []],
  ['today', '2024-02-28', []],
  ['the day that has begun elsewhere', '2024-02-29', []],
  ['the day after', '2024-03-01', ['sources[0].checked']],
  ['a far day', '9999-12-31', ['sources[0].checked']],
])('of a source read on %s', (_, checked, expected) => {
  expect(places(read(checked))).toEqual(expected);
});

it('goes on into the next year', () => {
  expect(places(read('2025-01-01'), '2024-12-31')).toEqual([]);
  expect(places(read('2025-01-02'), '2024-12-31')).toEqual(['sources[0].checked']);
});

it('tells of approvals to come, and leaves the day of the next reading alone', () => {
  const reviews = [review({ date: '2024-02-01' }), review({ date: '2024-06-01' })];
  expect(places({ reviews, sources: [], reviewBy: '2030-01-01' })).toEqual(['reviews[1].date']);
});

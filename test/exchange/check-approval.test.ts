import { expect, it } from 'vitest';
import { checkApproval } from '../../shared/exchange/check-approval.ts';
import { entry, review, reviewer } from '../fixtures/entry.ts';

const VI = entry({ language: 'vi' });
const context = { collection: { id: 'us-benefits' }, reviewers: [reviewer()], today: '2025-02-01' };

const told = (
  some: Partial<Parameters<typeof review>[0]> = {},
  of = VI,
  more: Partial<typeof context> = {},
) =>
  checkApproval(review(some), of, 'row 2', { ...context, ...more }).map(({ message }) => message);

it('has nothing against a listed reviewer', () => {
  expect(told()).toEqual([]);
});

it('refuses the author, whoever is listed', () => {
  expect(told({}, { ...VI, authors: ['ana', 'fixture-binh'] })).toEqual([
    'fixture-binh is an author of snap (vi), and nobody reviews what they wrote.',
  ]);
});

it('refuses an account that is not listed', () => {
  expect(told({ reviewer: 'fixture-cam' })).toEqual([
    'reviewers.json lists nobody with the account "fixture-cam".',
  ]);
});

it.each([
  ['role', { role: 'subject' as const }, VI, {}],
  ['language', {}, entry({ language: 'es' }), {}],
  ['collection', {}, VI, { collection: { id: 'housing' } }],
])('refuses somebody listed for another %s', (_, some, of, more) => {
  expect(told(some, of, more)).toEqual([expect.stringContaining('fixture-binh is not listed')]);
});

it('refuses a day to come', () => {
  expect(told({ date: '2025-02-01' })).toEqual([]);
  expect(told({ date: '2025-02-02' })).toEqual([
    'The approval is dated 2025-02-02, which is still to come.',
  ]);
});

import { expect, it } from 'vitest';
import { approvers } from '../../shared/contribute/approvers.ts';

const HEAD = 'a'.repeat(40);
const EARLIER = 'b'.repeat(40);

/** Verdicts of people of the tests, oldest first: `account state commit`. */
const ask = (...verdicts: [string | null, string, string | null][]) =>
  approvers(
    verdicts.map(([user, state, commit]) => ({ user, state, commit })),
    HEAD,
  );

it('names who approved the change as it is', () => {
  expect(ask(['fixture-binh', 'APPROVED', HEAD], ['fixture-duc', 'COMMENTED', HEAD])).toEqual([
    'fixture-binh',
  ]);
});

it.each<[string, Parameters<typeof ask>]>([
  ['an approval of an earlier commit', [['fixture-binh', 'APPROVED', EARLIER]]],
  ['an approval of no commit', [['fixture-binh', 'APPROVED', null]]],
  [
    'an approval that was taken back',
    [
      ['fixture-binh', 'APPROVED', HEAD],
      ['fixture-binh', 'CHANGES_REQUESTED', HEAD],
    ],
  ],
  ['a dismissed approval', [['fixture-binh', 'DISMISSED', HEAD]]],
  ['an account that is gone', [[null, 'APPROVED', HEAD]]],
])('does not take %s', (_, verdicts) => {
  expect(ask(...verdicts)).toEqual([]);
});

it('lets a comment leave an approval standing, and a new approval follow a refusal', () => {
  expect(
    ask(
      ['fixture-binh', 'APPROVED', HEAD],
      ['fixture-binh', 'COMMENTED', HEAD],
      ['fixture-duc', 'CHANGES_REQUESTED', EARLIER],
      ['fixture-duc', 'APPROVED', HEAD],
    ),
  ).toEqual(['fixture-binh', 'fixture-duc']);
});

import { expect, it } from 'vitest';
import { xliffState } from '../../shared/exchange/xliff-state.ts';

it.each([
  ['no text', undefined, 'draft', { state: 'initial' }],
  ['a draft by software', 'machine', 'draft', { state: 'initial', subState: 'termlight:machine' }],
  ['a draft by a person', 'person', 'draft', { state: 'translated' }],
  ['a reviewed text by a person', 'person', 'reviewed', { state: 'reviewed' }],
  ['a reviewed text by software', 'machine', 'reviewed', { state: 'reviewed' }],
  [
    'a text whose review is out of date',
    'machine',
    'outdated',
    { state: 'translated', subState: 'termlight:outdated' },
  ],
] as const)('says of %s what is true', (_, origin, status, state) => {
  expect(xliffState(origin && { origin }, status)).toEqual(state);
});

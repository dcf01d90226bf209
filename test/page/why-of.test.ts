import { expect, it } from 'vitest';
import type { Mark } from '../../shared/page/mark.ts';
import { whyOf } from '../../shared/page/why-of.ts';

const mark = (reason: Mark['hit']['reason']) =>
  ({ hit: { reason }, run: { text: 'SNAP and income' }, language: 'en' }) as unknown as Mark;

it('names the word that stands near, in the page’s own language', () => {
  expect(whyOf(mark({ kind: 'near', start: 9, end: 15 }))).toEqual({
    kind: 'near',
    word: 'income',
    language: 'en',
  });
});

it.each([null, { kind: 'topic' as const, topic: 'food' }])(
  'says what was found as it is: %j',
  (reason) => {
    expect(whyOf(mark(reason))).toEqual(reason);
  },
);

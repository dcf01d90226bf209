import { expect, it } from 'vitest';
import type { Mark } from '../../shared/page/mark.ts';
import { settledNameOf, settledNames } from '../../shared/page/settled-name.ts';

const mark = (term: string, settled?: string) =>
  ({ term, hit: { ...(settled && { settled }) }, language: 'es' }) as unknown as Mark;

it('is told in the page’s own language where its word is a wrong one', () => {
  expect(settledNameOf(mark('premium', 'prima'))).toEqual({ name: 'prima', language: 'es' });
  expect(settledNameOf(mark('premium'))).toBeNull();
});

it('is told of a term that has a wrong word anywhere on the page', () => {
  const marks = [mark('snap'), mark('premium'), mark('premium', 'prima')];
  expect([...settledNames(marks)]).toEqual([['premium', { name: 'prima', language: 'es' }]]);
});

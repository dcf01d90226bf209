import { expect, it } from 'vitest';
import { countTerms } from '../../shared/page/count-terms.ts';
import type { Mark } from '../../shared/page/mark.ts';

it('counts each term, in the page’s order', () => {
  const marks = ['wic', 'snap', 'wic'].map((term) => ({ term }) as Mark);
  expect([...countTerms(marks)]).toEqual([
    ['wic', 2],
    ['snap', 1],
  ]);
});

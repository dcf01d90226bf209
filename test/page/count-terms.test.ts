import { expect, it } from 'vitest';
import { countSeenTerms, countTerms } from '../../shared/page/count-terms.ts';
import type { Mark } from '../../shared/page/mark.ts';

it('counts each term, in the page’s order', () => {
  const marks = ['wic', 'snap', 'wic'].map((term) => ({ term }) as Mark);
  expect([...countTerms(marks)]).toEqual([
    ['wic', 2],
    ['snap', 1],
  ]);
});

it('counts the terms that can be seen, once each, with a rest after each mark', async () => {
  const mark = (term: string, isSeen: boolean) => {
    const parentElement = { checkVisibility: () => isSeen };
    return { term, start: { node: { parentElement } } } as unknown as Mark;
  };
  let rests = 0;
  const pause = async () => {
    rests += 1;
    return false;
  };
  const marks = [mark('wic', false), mark('snap', true), mark('wic', true), mark('snap', false)];
  expect(await countSeenTerms([...marks, mark('tanf', false)], { pause })).toBe(2);
  expect(rests).toBe(5);
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldChange, listChange, pairUp, unlike } from '../../shared/report/change.ts';

const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 6 });
const itself = (item: string) => item;

describe('pairs', () => {
  it('keep every item of both lists once', () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        const pairs = pairUp(before, after, itself);
        const side = (which: 'before' | 'after') =>
          pairs.flatMap((pair) => pair[which] ?? []).toSorted();
        expect(side('before')).toEqual(before.toSorted());
        expect(side('after')).toEqual(after.toSorted());
      }),
    );
  });

  it('match the second of a name with the second of that name', () => {
    const item = (name: string, n: number) => ({ name, n });
    const pairs = pairUp([item('a', 1), item('a', 2)], [item('a', 3)], ({ name }) => name);
    expect(pairs).toEqual([
      { before: item('a', 1), after: item('a', 3) },
      { before: item('a', 2), after: null },
    ]);
  });

  it('that are alike say nothing', () => {
    expect(unlike(pairUp(['a', 'b'], ['b', 'c'], itself))).toEqual([
      { before: 'a', after: null },
      { before: null, after: 'c' },
    ]);
  });
});

describe('a list', () => {
  it('tells what came and what went', () => {
    expect(listChange('near', ['a', 'b'], ['b', 'c'])).toEqual([
      { kind: 'list', list: 'near', added: ['c'], removed: ['a'] },
    ]);
    expect(listChange('near', undefined, ['c'])).toMatchObject([{ added: ['c'], removed: [] }]);
  });

  it('says nothing where both hold the same', () => {
    expect(listChange('near', ['a', 'b'], ['b', 'a'])).toEqual([]);
    expect(listChange('near')).toEqual([]);
  });
});

it('a value tells what it was and is, or that it is not said', () => {
  expect(fieldChange('topic', 'food', 'cash')).toEqual([
    { kind: 'field', field: 'topic', before: 'food', after: 'cash' },
  ]);
  expect(fieldChange('topic', undefined, 'cash')).toMatchObject([{ before: null, after: 'cash' }]);
  expect(fieldChange('topic', 'food', 'food')).toEqual([]);
});

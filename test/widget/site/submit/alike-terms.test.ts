import { expect, it } from 'vitest';
import { alikeTerms, nearestTerms } from '../../../../widget/site/submit/alike-terms.ts';
import { entry, form } from '../../../fixtures/entry.ts';
import { SPANISH } from '../../../fixtures/proposal.ts';

const OTHERS = Array.from({ length: 100 }, (_, i) =>
  entry({ term: `t${i}`, equivalent: `${i} zzzz`, forms: [form(`${i} zzzz`)] }),
);
const ALL = [...OTHERS, entry(), SPANISH];

it('finds, in steps, what is there under the same word or nearly so', () => {
  const steps = [...alikeTerms(ALL, ['cupón', ''])];
  expect(steps.length).toBeGreaterThan(2);
  expect(nearestTerms(steps.flat()).map(({ entry: { term } }) => term)).toEqual(['snap']);
});

it('names each term once, the same word first, and no more than five', () => {
  const near = { word: 'x', how: 'near' as const };
  const found = [
    ...OTHERS.slice(0, 7).map((one) => ({ ...near, entry: one })),
    { ...near, entry: SPANISH },
    { entry: entry(), word: 'SNAP', how: 'same' as const },
  ];
  const nearest = nearestTerms(found);
  expect(nearest.map(({ entry: { term }, how }) => [term, how])[0]).toEqual(['snap', 'same']);
  expect(nearest).toHaveLength(5);
});

it('looks for nothing until a word is long enough', () => {
  expect([...alikeTerms(ALL, ['', 'a'])]).toEqual([]);
});

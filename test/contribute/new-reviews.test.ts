import { describe, expect, it } from 'vitest';
import { isOwn, newReviews } from '../../shared/contribute/new-reviews.ts';
import { entry, review } from '../fixtures/entry.ts';

const old = review();
const by = review({ reviewer: 'fixture-duc', role: 'subject' });

describe('newReviews', () => {
  it('finds those that were not there', () => {
    const now = entry({ reviews: [by, old] });
    expect(newReviews([old], now)).toEqual([{ entry: now, review: by }]);
    expect(newReviews([old, by], now)).toEqual([]);
    expect(newReviews([], now)).toHaveLength(2);
  });

  it.each([
    { reviewer: 'fixture-eva' },
    { role: 'reader' as const },
    { date: '2025-02-01' },
    { digest: '9'.repeat(64) },
    { sourceDigest: null },
  ])('takes one altered in %j as another', (some) => {
    expect(newReviews([old], entry({ reviews: [review(some)] }))).toHaveLength(1);
  });
});

it('knows whether a Review is of one of these accounts, in any case', () => {
  const [found] = newReviews([], entry({ reviews: [by] }));
  if (!found) throw new Error('no review');
  expect(isOwn(found, ['fixture-eva', 'Fixture-Duc'])).toBe(true);
  expect(isOwn(found, ['fixture-eva', 'fixture-du'])).toBe(false);
  expect(isOwn(found, [])).toBe(false);
});

import { expect, it } from 'vitest';
import { checkReviews } from '../../shared/check/check-reviews.ts';
import type { Review, Reviewer } from '../../shared/glossary/entry.ts';
import { collection, entry, review, reviewer } from '../fixtures/entry.ts';

const faults = (reviews: Review[], reviewers: Reviewer[], authors = ['ana']) =>
  checkReviews(
    collection({ entries: [entry({ language: 'vi', reviews, authors })] }),
    reviewers,
  ).map(({ level, place, message }) => ({ level, place, message }));

it('has nothing to say of a listed reviewer', () => {
  expect(faults([review()], [reviewer()])).toEqual([]);
});

it('finds fault with an author who reviews, listed or not', () => {
  const told = {
    level: 'fault',
    place: 'reviews[0].reviewer',
    message: '"fixture-binh" wrote the text and can\'t review it.',
  };
  expect(faults([review()], [reviewer()], ['ana', 'fixture-binh'])).toEqual([told]);
  expect(faults([review()], [], ['fixture-binh'])).toEqual([told]);
});

it.each<[string, Reviewer[], RegExp]>([
  ['whom nobody lists', [], /nobody is listed as "fixture-binh"/],
  ['listed for another language', [reviewer({ languages: ['es'] })], /as translator of vi/],
  ['listed for another role', [reviewer({ roles: ['subject'] })], /as translator of vi/],
  ['listed for another collection', [reviewer({ collections: ['us-ca'] })], /as translator of vi/],
])('only notices a reviewer %s', (_, reviewers, message) => {
  expect(faults([review(), review()], reviewers)).toEqual([
    { level: 'notice', place: 'reviews[0].reviewer', message: expect.stringMatching(message) },
    { level: 'notice', place: 'reviews[1].reviewer', message: expect.stringMatching(message) },
  ]);
});

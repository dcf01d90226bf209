import { describe, expect, it } from 'vitest';
import type { Reviewer } from '../../shared/glossary/entry.ts';
import { reviewRefusal } from '../../shared/glossary/review-refusal.ts';
import { collection, entry, reviewer } from '../fixtures/entry.ts';

const vietnamese = entry({ language: 'vi', authors: ['fixture-ana'] });

const ask = (
  reviewers: Reviewer[],
  account = 'fixture-binh',
  role: 'translator' | 'subject' | 'reader' = 'translator',
) =>
  reviewRefusal({ reviewer: account, role }, vietnamese, { collection: collection(), reviewers });

it('lets a listed translator review her language', () => {
  expect(ask([reviewer()])).toBeNull();
});

it('lets a subject reviewer review a language she does not read, and no other role', () => {
  const row = reviewer({ roles: ['subject', 'reader'], languages: ['en'] });
  expect(ask([row], 'fixture-binh', 'subject')).toBeNull();
  expect(ask([row], 'fixture-binh', 'reader')).toBe('language');
});

describe('tells of', () => {
  it.each<[string, Reviewer[], string, string]>([
    ['an author, listed or not', [reviewer({ account: 'fixture-ana' })], 'fixture-ana', 'author'],
    [
      'an author who types her account otherwise',
      [reviewer({ account: 'Fixture-Ana' })],
      'Fixture-Ana',
      'author',
    ],
    ['an account nobody listed', [reviewer()], 'fixture-zoe', 'unlisted'],
    ['another collection', [reviewer({ collections: ['us-ca'] })], 'fixture-binh', 'collection'],
    ['another role', [reviewer({ roles: ['reader'] })], 'fixture-binh', 'role'],
    ['another language', [reviewer({ languages: ['es'] })], 'fixture-binh', 'language'],
    [
      'the nearest miss of several rows',
      [reviewer({ languages: ['es'] }), reviewer({ collections: ['us-ca'] })],
      'fixture-binh',
      'language',
    ],
  ])('%s', (_, reviewers, account, expected) => {
    expect(ask(reviewers, account)).toBe(expected);
  });
});

it('tells of one author among several', () => {
  const rules = { collection: collection(), reviewers: [reviewer({ account: 'fixture-ana' })] };
  const both = entry({ language: 'vi', authors: ['fixture-zoe', 'fixture-ana'] });
  const review = { reviewer: 'fixture-ana', role: 'translator' } as const;
  expect(reviewRefusal(review, both, rules)).toBe('author');
});

it('lets one fitting row of several do', () => {
  expect(ask([reviewer({ languages: ['es'] }), reviewer()])).toBeNull();
});

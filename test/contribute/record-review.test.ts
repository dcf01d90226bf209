import { describe, expect, it } from 'vitest';
import { type Approval, recordReview } from '../../shared/contribute/record-review.ts';
import type { Entry } from '../../shared/glossary/entry.ts';
import { statusOf } from '../../shared/glossary/status.ts';
import { collection, entry, review, reviewer } from '../fixtures/entry.ts';

/** People of the tests: nobody of this name reviews anything. */
const REVIEWERS = [
  reviewer({ account: 'fixture-binh' }),
  reviewer({ account: 'fixture-ana' }),
  reviewer({ account: 'fixture-eva', languages: ['es'] }),
  reviewer({ account: 'fixture-fay', collections: ['us-ca'] }),
  reviewer({ account: 'fixture-duc', roles: ['subject'], languages: ['en'] }),
];
const CONTEXT = {
  collection: collection(),
  reviewers: REVIEWERS,
  digest: '1'.repeat(64),
  sourceDigest: '2'.repeat(64),
  today: '2025-06-15',
};
const BINH: Approval = { reviewer: 'fixture-binh', role: 'translator', date: '2025-06-14' };
const vietnamese = entry({ language: 'vi', authors: ['fixture-ana'] });

const record = (approval: Partial<Approval> = {}, of: Entry = vietnamese) =>
  recordReview(of, { ...BINH, ...approval }, CONTEXT);

it('adds the Review of exactly this text after those there are', () => {
  const old = review({ reviewer: 'fixture-binh' });
  expect(record({}, { ...vietnamese, reviews: [old] })).toEqual({
    ok: true,
    entry: {
      ...vietnamese,
      reviews: [
        old,
        {
          reviewer: 'fixture-binh',
          role: 'translator',
          date: '2025-06-14',
          digest: '1'.repeat(64),
          sourceDigest: '2'.repeat(64),
        },
      ],
    },
  });
});

it('makes a text reviewed once the policy is met', () => {
  const first = record();
  if (!first.ok) throw new Error(first.reason);
  const both = record({ reviewer: 'fixture-duc', role: 'subject' }, first.entry);
  expect(both.ok && statusOf(both.entry, CONTEXT)).toBe('reviewed');
});

it('takes the approval of today, and of the same person in another role', () => {
  const duc = { reviewer: 'fixture-duc', role: 'subject', date: '2025-06-15' } as const;
  const reviews = [review({ ...duc, role: 'reader', digest: CONTEXT.digest })];
  expect(record(duc, { ...vietnamese, reviews }).ok).toBe(true);
});

describe('refuses', () => {
  it.each<[string, Partial<Approval>, string]>([
    ['an author', { reviewer: 'fixture-ana' }, 'fixture-ana wrote this text'],
    [
      'people nobody listed',
      { reviewer: 'fixture-zoe' },
      'not listed in glossaries/reviewers.json',
    ],
    ['another collection’s reviewer', { reviewer: 'fixture-fay' }, 'the collection us-benefits'],
    ['another role', { role: 'subject' }, 'not listed as a subject reviewer'],
    ['another language’s translator', { reviewer: 'fixture-eva' }, 'not listed for Vietnamese'],
    ['a day that is none', { date: '2025-02-30' }, '"2025-02-30" is not a day'],
    ['a day written otherwise', { date: '6/14/2025' }, '"6/14/2025" is not a day'],
    ['a day to come', { date: '2025-06-16' }, '2025-06-16 is still to come'],
  ])('%s', (_, approval, reason) => {
    const result = record(approval);
    expect(result).toMatchObject({ ok: false, reason: expect.stringContaining(reason) });
  });

  it('the same approval of the same text once more', () => {
    const first = record();
    expect(first.ok && record({ date: '2025-06-15' }, first.entry)).toEqual({
      ok: false,
      reason: 'fixture-binh has approved exactly this text as translator already.',
    });
  });
});

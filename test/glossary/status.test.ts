import { describe, expect, it } from 'vitest';
import type { Entry, Review, Reviewer } from '../../shared/glossary/entry.ts';
import { type StatusContext, statusOf } from '../../shared/glossary/status.ts';
import { collection, entry, review, reviewer } from '../fixtures/entry.ts';

const CURRENT = '1'.repeat(64);
const SOURCE = '2'.repeat(64);
const OLD = '3'.repeat(64);

/** People of the tests: nobody of this name reviews anything. */
const REVIEWERS: readonly Reviewer[] = [
  reviewer(),
  reviewer({ account: 'test-carla', roles: ['subject'], languages: ['en'] }),
  reviewer({ account: 'test-duc', roles: ['translator', 'subject'] }),
  reviewer({ account: 'test-eva', languages: ['es'] }),
  reviewer({ account: 'test-fay', collections: ['us-ca'] }),
  reviewer({ account: 'test-gil', roles: ['reader'] }),
  reviewer({ account: 'test-ana' }),
];

const by = (name: string, role: Review['role'], more: Partial<Review> = {}) =>
  review({ reviewer: `test-${name}`, role, digest: CURRENT, sourceDigest: SOURCE, ...more });
const translated = by('binh', 'translator');
const checked = by('carla', 'subject');
const old = { digest: OLD };
const otherSource = { sourceDigest: OLD };

function status(
  reviews: Review[],
  more: Partial<Entry> = {},
  context: Partial<StatusContext> = {},
): string {
  return statusOf(entry({ language: 'vi', authors: ['test-ana'], reviews, ...more }), {
    collection: collection(),
    reviewers: REVIEWERS,
    digest: CURRENT,
    sourceDigest: SOURCE,
    today: '2025-06-15',
    ...context,
  });
}

describe('is reviewed', () => {
  it.each<[string, Review[]]>([
    ['when a translator and a subject reviewer approved this text', [translated, checked]],
    ['whatever was approved before', [by('binh', 'translator', old), translated, checked]],
    ['when a subject reviewer knows only the source language', [checked, translated]],
    [
      'when one of two did more than her part',
      [by('duc', 'translator'), by('duc', 'subject'), checked],
    ],
  ])('%s', (_, reviews) => {
    expect(status(reviews)).toBe('reviewed');
  });

  it('up to and on its review-by date', () => {
    expect(status([translated, checked], { reviewBy: '2025-06-15' })).toBe('reviewed');
  });

  it('in the source language, which renders no other text', () => {
    const reviews = [
      by('duc', 'translator', { sourceDigest: null }),
      by('carla', 'subject', { sourceDigest: null }),
    ];
    const reviewers = [
      reviewer({ account: 'test-duc', roles: ['translator'], languages: ['en'] }),
      reviewer({ account: 'test-carla', roles: ['subject'], languages: ['en'] }),
    ];
    expect(status(reviews, { language: 'en' }, { sourceDigest: null, reviewers })).toBe('reviewed');
  });
});

describe('is a draft', () => {
  it.each<[string, Review[]]>([
    ['when nobody approved it', []],
    ['when only a translator did', [translated]],
    ['when only a subject reviewer did', [checked]],
    ['when one person did both parts', [by('duc', 'translator'), by('duc', 'subject')]],
    ['when its author is one of the two', [by('ana', 'translator'), checked]],
    ['when one of the two is not listed', [by('zoe', 'translator'), checked]],
    ['when one knows another language', [by('eva', 'translator'), checked]],
    ['when one is listed for another collection', [by('fay', 'translator'), checked]],
    ['when one is not listed for the role', [by('gil', 'translator'), checked]],
    ['when two translators and no subject reviewer did', [translated, by('duc', 'translator')]],
    ['when a reader’s approval stands for a role', [by('gil', 'reader'), checked]],
    ['when the two approved different texts', [by('binh', 'translator', old), checked]],
    ['when an old text had but one approval', [by('binh', 'translator', old)]],
  ])('%s', (_, reviews) => {
    expect(status(reviews)).toBe('draft');
  });

  it('when the list of reviewers is empty', () => {
    expect(status([translated, checked], {}, { reviewers: [] })).toBe('draft');
  });

  it('when one person approved twice where two are asked for', () => {
    const strict = collection({ policy: { translator: 2, subject: 0 } });
    expect(status([translated, translated], {}, { collection: strict })).toBe('draft');
    const two = [translated, by('duc', 'translator')];
    expect(status(two, {}, { collection: strict })).toBe('reviewed');
  });

  it('when the policy asks for nobody and nobody approved', () => {
    const lax = collection({ policy: { translator: 0, subject: 0 } });
    expect(status([], {}, { collection: lax })).toBe('draft');
  });
});

describe('is outdated', () => {
  it.each<[string, Review[]]>([
    [
      'when the text approved has changed',
      [by('binh', 'translator', old), by('carla', 'subject', old)],
    ],
    [
      'when the source text has changed',
      [by('binh', 'translator', otherSource), by('carla', 'subject', otherSource)],
    ],
    [
      'when only one approved the changed text',
      [by('binh', 'translator', old), by('carla', 'subject', old), translated],
    ],
  ])('%s', (_, reviews) => {
    expect(status(reviews)).toBe('outdated');
  });

  it('after its review-by date', () => {
    expect(status([translated, checked], { reviewBy: '2025-06-14' })).toBe('outdated');
  });

  it('never before the policy was met', () => {
    expect(status([translated], { reviewBy: '2025-06-14' })).toBe('draft');
  });
});

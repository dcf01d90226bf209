import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digestsOf } from '../../shared/glossary/digests.ts';
import type { Entry, Review, Reviewer } from '../../shared/glossary/entry.ts';
import { type StatusContext, standingOf, statusOf } from '../../shared/glossary/status.ts';
import { collection, entry, review, reviewer } from '../fixtures/entry.ts';
import { approve, FIXTURE_REVIEWERS } from '../fixtures/reviewed.ts';

const CURRENT = '1'.repeat(64);
const SOURCE = '2'.repeat(64);
const OLD = '3'.repeat(64);
const OTHER = '4'.repeat(64);

/** People of the tests: nobody of this name reviews anything. */
const REVIEWERS: readonly Reviewer[] = [
  reviewer(),
  reviewer({ account: 'fixture-carla', roles: ['subject'], languages: ['en'] }),
  reviewer({ account: 'fixture-duc', roles: ['translator', 'subject'] }),
  reviewer({ account: 'fixture-eva', languages: ['es'] }),
  reviewer({ account: 'fixture-fay', collections: ['us-ca'] }),
  reviewer({ account: 'fixture-gil', roles: ['reader'] }),
  reviewer({ account: 'fixture-ana' }),
];

const by = (name: string, role: Review['role'], more: Partial<Review> = {}) =>
  review({ reviewer: `fixture-${name}`, role, digest: CURRENT, sourceDigest: SOURCE, ...more });
const translated = by('binh', 'translator');
const checked = by('carla', 'subject');
const old = { digest: OLD };
const otherSource = { sourceDigest: OLD };

function status(
  reviews: Review[],
  more: Partial<Entry> = {},
  context: Partial<StatusContext> = {},
): string {
  return statusOf(entry({ language: 'vi', authors: ['fixture-ana'], reviews, ...more }), {
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
      reviewer({ account: 'fixture-duc', roles: ['translator'], languages: ['en'] }),
      reviewer({ account: 'fixture-carla', roles: ['subject'], languages: ['en'] }),
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
    ['when two subject reviewers and no translator did', [checked, by('duc', 'subject')]],
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

it('is not reviewed when the policy asks for nobody and nobody approved the text as it is', () => {
  const lax = collection({ policy: { translator: 0, subject: 0 } });
  expect(status([by('binh', 'translator', old)], {}, { collection: lax })).toBe('outdated');
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

/** An own text and a source text, each in a version of its number. */
interface Texts {
  readonly own: number;
  readonly source: number;
}

const english = ({ source }: Texts) => entry({ explanation: `Source text ${source}.` });
const vietnamese = ({ own }: Texts, reviews: Review[] = []) =>
  entry({ language: 'vi', explanation: `Own text ${own}.`, authors: ['fixture-ana'], reviews });

/** The standing of a text whose earlier versions were approved one a month; a `half` by one person. */
async function standing(
  past: readonly (Texts & { half: boolean })[],
  now: Texts,
  reviewBy: string,
) {
  const reviews: Review[] = [];
  for (const [month, then] of past.entries()) {
    const entries = [english(then), vietnamese(then)];
    const [, approved] = await approve({ sourceLanguage: 'en', entries });
    const dated = (approved?.reviews ?? []).map((one) => ({
      ...one,
      date: `2025-0${month + 1}-01`,
    }));
    reviews.push(...dated.slice(0, then.half ? 1 : 2));
  }
  // The order in the file says nothing: the dates do.
  const text = { ...vietnamese(now, reviews.toReversed()), reviewBy };
  const digests = await digestsOf({ sourceLanguage: 'en', entries: [english(now), text] });
  const { digest, sourceDigest } = digests.get(text) ?? { digest: '', sourceDigest: null };
  const context = { digest, sourceDigest, reviewers: FIXTURE_REVIEWERS, today: '2025-06-15' };
  return standingOf(text, { collection: collection(), ...context });
}

describe('what changed', () => {
  const first = { own: 1, source: 1, half: false };
  const LATER = '2026-01-01';
  const PAST = '2025-06-14';
  it.each<[string, Texts, string, string[]]>([
    ['nothing, while reviewed', { own: 1, source: 1 }, LATER, []],
    ['the text', { own: 2, source: 1 }, LATER, ['text']],
    ['the source text', { own: 1, source: 2 }, LATER, ['source']],
    ['both texts', { own: 2, source: 2 }, LATER, ['text', 'source']],
    ['the date', { own: 1, source: 1 }, PAST, ['review-by']],
    ['all three', { own: 2, source: 2 }, PAST, ['text', 'source', 'review-by']],
  ])('is %s', async (_, now, reviewBy, changed) => {
    expect((await standing([first], now, reviewBy)).changed).toEqual(changed);
  });

  it('is the source text where only one of two read the one there is', async () => {
    const reviews = [translated, by('carla', 'subject', otherSource)];
    const text = entry({ language: 'vi', authors: ['fixture-ana'], reviews });
    const context = { digest: CURRENT, sourceDigest: SOURCE, reviewers: REVIEWERS };
    expect(
      await standingOf(text, { collection: collection(), ...context, today: '2025-06-15' }),
    ).toEqual({ status: 'outdated', changed: ['source'] });
  });

  /** What changed of a Vietnamese text that these people approved, under these names of it. */
  async function changedOf(
    reviews: readonly (readonly [text: string, sourceDigest: string, date: string])[],
    more: Partial<Entry> = {},
  ) {
    const both = reviews.flatMap(([digest, sourceDigest, date], i) => {
      const name = i % 2 ? 'carla' : 'binh';
      return [by(name, i % 2 ? 'subject' : 'translator', { digest, sourceDigest, date })];
    });
    const text = entry({ language: 'vi', authors: ['fixture-ana'], reviews: both, ...more });
    const context = { digest: CURRENT, sourceDigest: SOURCE, reviewers: REVIEWERS };
    return (await standingOf(text, { collection: collection(), ...context, today: '2025-06-15' }))
      .changed;
  }

  it('is told against the text whose latest review is the latest, in any order', async () => {
    const early: [string, string, string][] = [
      [OLD, SOURCE, '2025-03-01'],
      [OLD, SOURCE, '2025-03-01'],
    ];
    const late: [string, string, string][] = [
      [OTHER, OLD, '2025-05-01'],
      [OTHER, OLD, '2025-01-01'],
    ];
    expect(await changedOf([...late, ...early])).toEqual(['text', 'source']);
    expect(await changedOf([...early, ...late])).toEqual(['text', 'source']);
  });

  it('is told against what stands last in the file, of two on one day', async () => {
    const day = '2025-03-01';
    const own: [string, string, string][] = [
      [OLD, SOURCE, day],
      [OLD, SOURCE, day],
    ];
    const source: [string, string, string][] = [
      [OTHER, OLD, day],
      [OTHER, OLD, day],
    ];
    expect(await changedOf([...source, ...own])).toEqual(['text']);
    expect(await changedOf([...own, ...source])).toEqual(['text', 'source']);
  });

  it('is the date alone where the text is again what it was', async () => {
    const reviews: [string, string, string][] = [
      [CURRENT, SOURCE, '2025-01-01'],
      [CURRENT, SOURCE, '2025-01-01'],
      [OTHER, OLD, '2025-03-01'],
      [OTHER, OLD, '2025-03-01'],
    ];
    expect(await changedOf(reviews, { reviewBy: PAST })).toEqual(['review-by']);
  });

  it('is the source text where there is none any more', async () => {
    const pair = [english(first), vietnamese(first)];
    const [, text] = await approve({ sourceLanguage: 'en', entries: pair });
    const alone = text as Entry;
    const digests = await digestsOf({ sourceLanguage: 'en', entries: [alone] });
    const { digest } = digests.get(alone) ?? { digest: '' };
    const context = { digest, sourceDigest: null, reviewers: FIXTURE_REVIEWERS };
    expect(
      await standingOf(alone, { collection: collection(), ...context, today: '2025-06-15' }),
    ).toEqual({ status: 'outdated', changed: ['source'] });
  });

  it('is told against the text approved last, whatever came before it', async () => {
    const version = fc.integer({ min: 1, max: 3 });
    const texts = { own: version, source: version };
    const history = fc.array(fc.record({ ...texts, half: fc.boolean() }), { maxLength: 5 });
    const distinct = (past: readonly Texts[]) =>
      new Set(past.map(({ own, source }) => `${own} ${source}`)).size === past.length;
    await fc.assert(
      fc.asyncProperty(
        history.filter(distinct),
        fc.record(texts),
        fc.boolean(),
        async (past, now, expired) => {
          const whole = past.filter(({ half }) => !half);
          const same = (one: Texts) => one.own === now.own && one.source === now.source;
          const against = whole.find(same) ?? whole.at(-1);
          const changed = against && [
            ...(against.own === now.own ? [] : ['text']),
            ...(against.source === now.source ? [] : ['source']),
            ...(expired ? ['review-by'] : []),
          ];
          const status = !changed ? 'draft' : changed.length ? 'outdated' : 'reviewed';
          expect(await standing(past, now, expired ? PAST : LATER)).toEqual({
            status,
            changed: changed ?? [],
          });
        },
      ),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { explanationsOf, shardsOf } from '../../shared/bundle/compile-explanations.ts';
import { digestsOf } from '../../shared/glossary/digests.ts';
import type { Entry } from '../../shared/glossary/entry.ts';
import { textDigest } from '../../shared/glossary/text-digest.ts';
import { collection, entry, review, reviewer, source } from '../fixtures/entry.ts';

const options = { reviewers: [], today: '2025-06-15' };
const vi = entry({ language: 'vi', equivalent: 'trợ cấp thực phẩm' });
const compile = async (entries: Entry[], language: string) =>
  shardsOf(
    'us-benefits',
    language,
    explanationsOf(collection({ entries }), language, {
      ...options,
      digests: await digestsOf({ sourceLanguage: 'en', entries }),
    }),
  );

it('says what a card needs, and no more', async () => {
  const [shard] = await compile([entry(), vi], 'vi');
  expect(shard).toEqual({
    format: 1,
    collection: 'us-benefits',
    language: 'vi',
    explanations: [
      {
        term: 'snap',
        language: 'vi',
        equivalent: 'trợ cấp thực phẩm',
        english: 'SNAP',
        otherMeaning: null,
        explanation: vi.explanation,
        status: 'draft',
        reviewBy: null,
        origin: 'person',
        authors: ['ana'],
        publisher: 'Termlight',
        sources: [source()],
      },
    ],
  });
});

it('keeps the review-by date, which the reader’s clock can still pass', async () => {
  const [shard] = await compile([entry({ reviewBy: '2026-01-31' })], 'en');
  expect(shard?.explanations[0]?.reviewBy).toBe('2026-01-31');
});

it.each([
  ['in English, whose name stands there already', entry(), 'en'],
  ['where the term has none', entry({ language: 'vi', term: 'wic' }), 'vi'],
])('tells no English name %s', async (_, one, language) => {
  const [shard] = await compile([one], language);
  expect(shard?.explanations[0]?.english).toBeNull();
});

it('tells what the word may mean elsewhere', async () => {
  const [shard] = await compile([entry({ otherMeaning: 'A cold spell.' })], 'en');
  expect(shard?.explanations[0]?.otherMeaning).toBe('A cold spell.');
});

it('has no shard for a language without entries', async () => {
  expect(await compile([entry()], 'ko')).toEqual([]);
});

it('refuses a text nobody can say the standing of', () => {
  const compiling = () => explanationsOf(collection(), 'en', { ...options, digests: new Map() });
  expect(compiling).toThrow('No digests of snap in en.');
});

it('cuts terms, in order of their ids, into shards of 10', async () => {
  const ids = Array.from({ length: 41 }, (_, i) => `t${i + 1}`);
  const shards = await compile(
    ids.map((term) => entry({ term })),
    'en',
  );
  expect(shards.map(({ explanations }) => explanations.length)).toEqual([10, 10, 10, 10, 1]);
  const told = shards.flatMap(({ explanations }) => explanations.map(({ term }) => term));
  expect(told).toEqual(ids.toSorted());
});

describe('the status', () => {
  const policy = { translator: 1, subject: 0 };
  const reviewers = [reviewer({ languages: ['vi', 'en'] })];
  const statusIn = async (language: string, entries: Entry[]) => {
    const whole = collection({ policy, entries });
    const digests = await digestsOf(whole);
    const [told] = explanationsOf(whole, language, { ...options, digests, reviewers });
    return told?.status;
  };
  const approved = async (of: Entry, against: Entry | null): Promise<Entry> => {
    const sourceDigest = against && (await textDigest(against, null));
    return {
      ...of,
      reviews: [review({ digest: await textDigest(of, sourceDigest), sourceDigest })],
    };
  };

  it('is reviewed where this text was approved against this source text', async () => {
    expect(await statusIn('vi', [entry(), await approved(vi, entry())])).toBe('reviewed');
  });

  it('is outdated once the source text has changed', async () => {
    const changed = entry({ explanation: 'Money to buy food.' });
    expect(await statusIn('vi', [changed, await approved(vi, entry())])).toBe('outdated');
  });

  it('is outdated on a day after the review-by date', async () => {
    const due = { ...(await approved(vi, entry())), reviewBy: '2025-06-14' };
    expect(await statusIn('vi', [entry(), due])).toBe('outdated');
  });

  it('is reviewed in the source language without any source text', async () => {
    expect(await statusIn('en', [await approved(entry(), null)])).toBe('reviewed');
  });
});

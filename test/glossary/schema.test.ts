import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { collectionSchema, entrySchema, reviewersSchema } from '../../shared/glossary/schema.ts';

const entry = {
  format: 1,
  equivalent: 'SNAP',
  explanation: 'Help to buy food.',
  forms: [{ text: 'SNAP', standing: 'preferred' }],
  sources: [],
  origin: 'machine',
  authors: ['Termlight (software)'],
  reviews: [],
};
const source = { publisher: 'USDA', title: 'SNAP', url: 'https://usda.gov/', checked: null };
const review = {
  reviewer: 'fixture-binh',
  role: 'translator',
  date: '2025-01-31',
  digest: '0a'.repeat(32),
  sourceDigest: null,
};
const [form] = entry.forms;
const collection = {
  format: 1,
  title: 'US benefits',
  publisher: 'Termlight',
  jurisdiction: 'US',
  licence: 'CC0-1.0',
  sourceLanguage: 'en',
  topics: ['food'],
  policy: { translator: 1, subject: 1 },
};

describe('an entry may have', () => {
  it.each<[string, object]>([
    ['the least', {}],
    ['evidence', { evidence: { near: ['EBT'], topics: ['food'] } }],
    ['a concept with a jurisdiction', { concept: { topic: 'food', jurisdiction: 'US-CA' } }],
    ['a source nobody knows the date of', { sources: [source] }],
    ['a source of old', { sources: [{ ...source, url: 'http://usda.gov/' }] }],
    ['a review', { reviews: [review] }],
    ['a review-by date', { reviewBy: '2026-02-28' }],
    ['one ideograph', { equivalent: '粮' }],
  ])('%s', (_, more) => {
    expect(entrySchema.safeParse({ ...entry, ...more }).success).toBe(true);
  });

  it('forms whose defaults are filled in', () => {
    expect(entrySchema.parse(entry).forms).toEqual([
      { text: 'SNAP', standing: 'preferred', case: 'any', ambiguous: false },
    ]);
  });
});

describe('an entry may not have', () => {
  it.each<[string, object, string]>([
    ['another format', { format: 2 }, 'format'],
    ['an empty equivalent', { equivalent: '' }, 'equivalent'],
    ['spaces around a line', { equivalent: ' SNAP' }, 'equivalent'],
    ['two lines in one', { equivalent: 'SN\nAP' }, 'equivalent'],
    ['a line too long', { equivalent: 'x'.repeat(201) }, 'equivalent'],
    ['two paragraphs', { explanation: 'One.\nTwo.' }, 'explanation'],
    ['an endless explanation', { explanation: 'x'.repeat(1001) }, 'explanation'],
    ['no form', { forms: [] }, 'forms'],
    ['a form of no standing', { forms: [{ text: 'SNAP' }] }, 'forms.0.standing'],
    ['an unknown case rule', { forms: [{ ...form, case: 'upper' }] }, 'forms.0.case'],
    ['empty evidence lists', { evidence: { near: [] } }, 'evidence.near'],
    ['a topic in capitals', { evidence: { topics: ['Food'] } }, 'evidence.topics.0'],
    ['an id with double hyphens', { concept: { topic: 'a--b' } }, 'concept.topic'],
    ['no such place', { concept: { topic: 'a', jurisdiction: 'us' } }, 'concept.jurisdiction'],
    ['a script for a source', { sources: [{ ...source, url: 'javascript:1' }] }, 'sources.0.url'],
    ['a bare host for a source', { sources: [{ ...source, url: 'usda.gov' }] }, 'sources.0.url'],
    [
      'a protocol that ends so',
      { sources: [{ ...source, url: 'xhttp://a.gov' }] },
      'sources.0.url',
    ],
    [
      'a protocol that begins so',
      { sources: [{ ...source, url: 'httpx://a.gov' }] },
      'sources.0.url',
    ],
    ['a day that never was', { reviewBy: '2025-02-30' }, 'reviewBy'],
    ['no author', { authors: [] }, 'authors'],
    ['an origin unheard of', { origin: 'both' }, 'origin'],
    [
      'a digest in capitals',
      { reviews: [{ ...review, digest: 'A'.repeat(64) }] },
      'reviews.0.digest',
    ],
    ['a key nobody knows', { status: 'reviewed' }, ''],
    ['a key nobody knows in a form', { forms: [{ ...form, note: 'x' }] }, 'forms.0'],
  ])('%s', (_, more, place) => {
    const { error } = entrySchema.safeParse({ ...entry, ...more });
    expect(error?.issues.map(({ path }) => path.join('.'))).toEqual([place]);
  });
});

it.each<[string, object, string]>([
  ['a line', { equivalent: ' SNAP' }, 'must be one line of text without spaces around it'],
  ['a paragraph', { explanation: 'a\nb' }, 'must be one paragraph without spaces around it'],
  ['another paragraph', { otherMeaning: 'a ' }, 'must be one paragraph without spaces around it'],
  [
    'an id',
    { concept: { topic: 'A' } },
    'must be kebab-case: small letters, digits, single hyphens',
  ],
  [
    'a place',
    { concept: { topic: 'a', jurisdiction: 'us' } },
    'must be an ISO 3166 code such as US or US-CA',
  ],
  ['an address', { sources: [{ ...source, url: 'x' }] }, 'must be a full http or https address'],
  ['a day', { reviewBy: '1.2.2026' }, 'must be a day of the calendar as YYYY-MM-DD'],
  [
    'a digest',
    { reviews: [{ ...review, digest: '0' }] },
    'must be a SHA-256 digest: 64 hexadecimal digits',
  ],
])('it says what %s must be', (_, more, message) => {
  const { error } = entrySchema.safeParse({ ...entry, ...more });
  expect(error?.issues.map((issue) => issue.message)).toEqual([message]);
});

it('it says what a collection’s place must be', () => {
  const { error } = collectionSchema.safeParse({ ...collection, jurisdiction: 'us' });
  expect(error?.issues[0]?.message).toBe('must be an ISO 3166 code such as US or US-CA');
});

it.each<[string, object]>([
  ['no topics', { topics: [] }],
  ['a policy below nobody', { policy: { translator: -1, subject: 1 } }],
  ['a policy of half a person', { policy: { translator: 0.5, subject: 1 } }],
  ['a key nobody knows', { id: 'us' }],
])('a collection may not have %s', (_, more) => {
  expect(collectionSchema.safeParse(collection).success).toBe(true);
  expect(collectionSchema.safeParse({ ...collection, ...more }).success).toBe(false);
});

it('a reviewer must have a role', () => {
  const person = { account: 'a', name: 'A', languages: ['vi'], collections: ['us'] };
  expect(reviewersSchema.safeParse([{ ...person, roles: ['reader'] }]).success).toBe(true);
  expect(reviewersSchema.safeParse([{ ...person, roles: [] }]).success).toBe(false);
});

it('can be told to editors as JSON Schema', () => {
  const schema = z.toJSONSchema(entrySchema, { io: 'input' });
  expect(schema).toMatchObject({ type: 'object', additionalProperties: false });
  expect(schema.required).toEqual(Object.keys(entry));
});

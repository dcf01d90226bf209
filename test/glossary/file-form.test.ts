import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntryText, PlaceText } from '../../shared/glossary/entry.ts';
import { fileForm, placeFileForm } from '../../shared/glossary/file-form.ts';
import { entrySchema } from '../../shared/glossary/schema.ts';
import { entry, form, review, source } from '../fixtures/entry.ts';
import { place } from '../fixtures/place.ts';

const full = entry({
  forms: [
    form('SNAP', { case: 'capitals', ambiguous: true }),
    form('EBT', { standing: 'admitted' }),
  ],
  evidence: { topics: ['food'], notIn: ['cold snap'], notNear: ['finger'], near: ['card'] },
  concept: { jurisdiction: 'US', related: ['wic'], topic: 'food' },
  reviewBy: '2026-01-31',
  reviews: [review()],
});

/** The keys of a JSON text in their order, nested ones after their parent. */
function keysOf(text: string): string[] {
  return [...text.matchAll(/"(\w+)":/g)].map(([, key]) => key as string);
}

describe('the file form', () => {
  it('has keys in fixed order', () => {
    const order =
      'format equivalent explanation forms text case standing ambiguous text standing ' +
      'evidence near notNear notIn topics concept topic related jurisdiction ' +
      'sources publisher title url checked origin authors reviewBy ' +
      'reviews reviewer role date digest sourceDigest';
    expect(keysOf(fileForm(full))).toEqual(order.split(' '));
  });

  it('leaves out what is the default or not there', () => {
    const order =
      'format equivalent explanation forms text standing concept topic ' +
      'sources origin authors reviews';
    const plain = entry({ forms: [form('SNAP')], sources: [] });
    expect(keysOf(fileForm(plain))).toEqual(order.split(' '));
  });

  it('has the keys of a place in fixed order too', () => {
    const order =
      'format name hosts host sources publisher title url checked ' +
      'names term name forms text case standing sources publisher title url checked origin authors';
    const { code, ...text } = place();
    const reversed = Object.fromEntries(Object.entries(text).reverse()) as unknown as PlaceText;
    expect(keysOf(placeFileForm(reversed))).toEqual(order.split(' '));
    expect(JSON.parse(placeFileForm(reversed))).toMatchObject({ hosts: text.hosts, names: [{}] });
  });

  it('leaves out where the entry stands: its folders say it', () => {
    expect(keysOf(fileForm(full))).not.toEqual(expect.arrayContaining(['collection', 'term']));
  });

  it('is indented by two spaces, with line feeds and a newline at the end', () => {
    const lines = fileForm(full).split('\n');
    expect(lines.slice(0, 2)).toEqual(['{', '  "format": 1,']);
    expect(lines.slice(-2)).toEqual(['}', '']);
    expect(fileForm(full)).not.toMatch(/\r|\t/);
  });

  it('is in NFC', () => {
    expect(fileForm(entry({ equivalent: 'trợ cấp'.normalize('NFD') }))).toContain('"trợ cấp"');
  });

  it('does not depend on the order of keys it was given', () => {
    const reversed = Object.fromEntries(Object.entries(full).reverse()) as unknown as EntryText;
    expect(fileForm(reversed)).toBe(fileForm(full));
  });
});

/** A line of text as the schema has it, in NFC; `check` refuses control characters. */
const line = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 40 })
  .map((text) =>
    text
      .normalize('NFC')
      .replace(/[\p{Cc}\p{Cs}\u2028\u2029]/gu, '')
      .trim(),
  )
  .filter((text) => text.length > 0);

const id = fc.constantFrom('food', 'tax-credit', 'w2');
const lines = fc.array(line, { minLength: 1, maxLength: 3 });

const anyEntry: fc.Arbitrary<EntryText> = fc.record(
  {
    format: fc.constant(1 as const),
    equivalent: line,
    explanation: line,
    forms: fc.array(
      fc.record({
        text: line,
        case: fc.constantFrom('any', 'capitals'),
        standing: fc.constantFrom('preferred', 'admitted', 'deprecated'),
        ambiguous: fc.boolean(),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    evidence: fc.record(
      { near: lines, notNear: lines, notIn: lines, topics: fc.array(id, { minLength: 1 }) },
      { requiredKeys: [] },
    ),
    concept: fc.record(
      { topic: id, related: fc.array(id), jurisdiction: fc.constant('US-CA') },
      { requiredKeys: ['topic', 'related'] },
    ),
    sources: fc.array(fc.constantFrom(source(), source({ checked: null })), { maxLength: 2 }),
    origin: fc.constantFrom('machine', 'person'),
    authors: lines,
    reviewBy: fc.constant('2026-01-31'),
    reviews: fc.array(fc.constantFrom(review(), review({ sourceDigest: null })), { maxLength: 2 }),
  },
  {
    requiredKeys: [
      'format',
      'equivalent',
      'explanation',
      'forms',
      'sources',
      'origin',
      'authors',
      'reviews',
    ],
  },
);

it('says everything: read again it is the same entry', () => {
  fc.assert(
    fc.property(anyEntry, (text) => {
      expect(entrySchema.parse(JSON.parse(fileForm(text)))).toEqual(text);
    }),
  );
});

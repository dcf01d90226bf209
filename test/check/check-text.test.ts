import { describe, expect, it } from 'vitest';
import { checkReviewersText, checkText } from '../../shared/check/check-text.ts';
import type { Entry } from '../../shared/glossary/entry.ts';
import { collection, entry, form, reviewer, source } from '../fixtures/entry.ts';

const faults = (some: Partial<Entry>) => checkText(collection({ entries: [entry(some)] }));

describe('plain text may hold', () => {
  it.each([
    ['amounts and signs', 'You may get $1,250.00 (50 %) & more; 2 < 3 > 1.'],
    ['typographic marks', 'It’s “aid” – not a loan…'],
    ['an asterisk and an underscore', 'See * and a_b.'],
    ['brackets', 'food stamps [old name] (SNAP)'],
    ['marks that join letters', 'می\u200cتوانید'],
    ['marks that tell direction', 'SNAP\u200f'],
    ['a host name', 'Go to benefits.gov.'],
    ['ideographs', '补助金额：每月发放。'],
  ])('%s', (_, explanation) => {
    expect(faults({ explanation })).toEqual([]);
  });
});

describe('text may not hold', () => {
  it.each([
    ['a tab', 'a\tb', /control/],
    ['a control character of Windows', 'a\u0092b', /control/],
    ['a sign for a lost character', 'a\ufffdb', /lost/],
    ['what is no character', 'a\uffffb', /does not know/],
    ['a direction override', 'a\u202eb', /direction/],
    ['a direction isolate', 'a\u2067b', /direction/],
    ['a soft hyphen', 'bene\u00adfit', /nobody sees/],
    ['a zero-width space', 'a\u200bb', /nobody sees/],
    ['an element', 'the <b>amount</b>', /markup/],
    ['an image that runs', '<img src=x onerror=alert(1)>', /markup/],
    ['a comment', 'a <!-- b -->', /markup/],
    ['a named reference', 'food &amp; cash', /markup/],
    ['a numbered reference', 'worker&#8217;s', /markup/],
    ['a hexadecimal reference', 'worker&#x2019;s', /markup/],
    ['a Markdown link', 'see [this](page)', /Markdown/],
    ['Markdown bold', 'a **b** c', /Markdown/],
    ['Markdown bold by lines', 'a __b__ c', /Markdown/],
    ['a web address', 'see HTTPS://usda.gov', /web address/],
  ])('%s', (_, explanation, message) => {
    const found = faults({ explanation });
    expect(found.map(({ place }) => place)).toContain('explanation');
    expect(found[0]?.message).toMatch(message);
  });
});

it.each<[string, Partial<Entry>]>([
  ['equivalent', { equivalent: '<b>SNAP</b>' }],
  ['forms[1].text', { forms: [form('SNAP'), form('<i>EBT</i>')] }],
  ['evidence.near[0]', { evidence: { near: ['&nbsp;'] } }],
  ['evidence.notNear[1]', { evidence: { notNear: ['finger', '**cold**'] } }],
  ['evidence.notIn[0]', { evidence: { notIn: ['cold\u200b snap'] } }],
  ['sources[0].publisher', { sources: [source({ publisher: '<b>USDA</b>' })] }],
  ['sources[0].url', { sources: [source({ url: 'https://usda.gov/\u202e' })] }],
  ['authors[0]', { authors: ['an\u200ba'] }],
])('is looked at in %s', (place, some) => {
  expect(faults(some).map((fault) => fault.place)).toEqual([place]);
});

it('tells of each kind of fault a text has', () => {
  expect(faults({ explanation: '<b>\u202e</b> https://x.example' })).toHaveLength(3);
});

it('lets an address be an address', () => {
  const url = 'https://usda.gov/a?b=1&amp;c=**';
  expect(faults({ sources: [source({ url })] })).toEqual([]);
});

it('is looked at in a collection’s own file, and in the list of reviewers', () => {
  const [fault, ...more] = checkText(collection({ publisher: '<b>USDA</b>', entries: [] }));
  expect(fault).toMatchObject({ path: 'us-benefits/collection.json', place: 'publisher' });
  expect(more).toEqual([]);
  expect(checkReviewersText({ reviewers: [reviewer(), reviewer({ name: 'a\u202eb' })] })).toEqual([
    expect.objectContaining({ path: 'reviewers.json', place: '[1].name' }),
  ]);
});

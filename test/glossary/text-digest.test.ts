import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../shared/glossary/entry.ts';
import { textDigest } from '../../shared/glossary/text-digest.ts';
import { entry, form, review, source } from '../fixtures/entry.ts';

const vi: Partial<Entry> = {
  language: 'vi',
  equivalent: 'trợ cấp thực phẩm',
  explanation: 'Giúp mua thực phẩm.',
  forms: [form('trợ cấp thực phẩm'), form('SNAP', { standing: 'admitted' })],
};
const SOURCE = 'c'.repeat(64);
const digestOf = (changes: Partial<Entry>, sourceDigest: string | null = SOURCE) =>
  textDigest(entry({ ...vi, ...changes }), sourceDigest);

it('is SHA-256 over the RFC 8785 JSON that the architecture names', async () => {
  const json =
    '{"collection":"us-benefits","equivalent":"SNAP",' +
    '"explanation":"Help from the government to buy food.",' +
    '"format":1,"forms":[{"ambiguous":false,"case":"capitals","standing":"preferred","text":"SNAP"}],' +
    '"language":"en","sourceDigest":null,"term":"snap"}';
  expect(await textDigest(entry(), null)).toBe(createHash('sha256').update(json).digest('hex'));
});

describe('is another when there is another', () => {
  const [first, second] = vi.forms ?? [];
  if (!first || !second) throw new Error('Two forms are needed.');

  it.each<[string, Partial<Entry>]>([
    ['collection', { collection: 'us-ca' }],
    ['term', { term: 'wic' }],
    ['language', { language: 'es' }],
    ['equivalent', { equivalent: 'phiếu thực phẩm' }],
    ['other meaning', { otherMeaning: 'Bẻ gãy.' }],
    ['explanation', { explanation: 'Giúp mua thực phẩm!' }],
    ['spelling', { forms: [{ ...first, text: 'phiếu' }, second] }],
    ['case rule', { forms: [{ ...first, case: 'capitals' }, second] }],
    ['standing', { forms: [{ ...first, standing: 'deprecated' }, second] }],
    ['ambiguity', { forms: [{ ...first, ambiguous: true }, second] }],
    ['order of forms', { forms: [second, first] }],
    ['number of forms', { forms: [first] }],
  ])('%s', async (_, changes) => {
    expect(await digestOf(changes)).not.toBe(await digestOf({}));
  });

  it('source text', async () => {
    expect(await digestOf({}, 'd'.repeat(64))).not.toBe(await digestOf({}));
    expect(await digestOf({}, null)).not.toBe(await digestOf({}));
  });
});

describe('is the same whatever the', () => {
  it.each<[string, Partial<Entry>]>([
    ['evidence', { evidence: { near: ['EBT'] } }],
    ['sources', { sources: [source({ checked: null })] }],
    ['reviews', { reviews: [review()] }],
    ['authors', { authors: ['binh'], origin: 'machine' }],
    ['review-by date', { reviewBy: '2026-01-31' }],
    ['composition', { equivalent: 'trợ cấp thực phẩm'.normalize('NFD') }],
  ])('%s', async (_, changes) => {
    expect(await digestOf(changes)).toBe(await digestOf({}));
  });
});

import { describe, expect, it } from 'vitest';
import { indexOf, searchWord } from '../fixtures/search-words.ts';

const OPTIONS = { languages: ['es', 'en'], most: 20 };
const es = { language: 'es' } as const;

const index = indexOf([
  searchWord('premium', 'premium', { kind: 'heading' }),
  searchWord('premium', 'prima', { ...es, kind: 'heading' }),
  searchWord('premium-tax-credit', 'premium tax credit', { kind: 'heading' }),
  searchWord('tax-credit', 'tax credit', { kind: 'heading' }),
  searchWord('tax-credit', 'crédito tributario', { ...es, kind: 'heading' }),
  searchWord('income-tax', 'income tax', { kind: 'heading' }),
  searchWord('appeal', 'appeal', { kind: 'heading' }),
  searchWord('appeal', 'apelación', { ...es, kind: 'heading' }),
  searchWord('medicaid', 'Medicaid', { kind: 'heading' }),
  searchWord('medicaid', 'Medi-Cal', { place: 'US-CA' }),
  searchWord('snap', 'SNAP福利', { language: 'zh-Hans', kind: 'heading' }),
  searchWord('income', 'الدخل', { language: 'ar', kind: 'heading' }),
  searchWord('w-2', 'Form W-2', { kind: 'heading' }),
  searchWord('cost', 'primo costo', { language: 'fr' }),
]);

/** How each term is found, in order. */
const found = (typed: string, options = OPTIONS) =>
  index.find(typed, options).map(({ term, how }) => `${how} ${term}`);

describe('a search', () => {
  it('has the word itself first, then what begins with it, then what holds it', () => {
    expect(found('premium')).toEqual(['exact premium', 'start premium-tax-credit']);
    expect(found('tax')).toEqual([
      'start tax-credit',
      'word income-tax',
      'word premium-tax-credit',
    ]);
  });

  it('finds without accents and in any language', () => {
    expect(found('apelacion')).toEqual(['exact appeal']);
    expect(found('福利')).toEqual(['word snap']);
    expect(found('دخل')).toEqual(['word income']);
    expect(found('medi cal')).toEqual(['exact medicaid']);
    expect(found('w2')[0]).toBe('word w-2');
  });

  it('tells by which word', () => {
    const [first] = index.find('medi-cal', OPTIONS);
    expect(first?.word).toMatchObject({ text: 'Medi-Cal', place: 'US-CA' });
  });

  it('has the reader’s language first among equals', () => {
    expect(found('prim')).toEqual(['start premium', 'start cost']);
    expect(found('prim', { languages: ['fr'], most: 20 })).toEqual(['start cost', 'start premium']);
  });

  it('leaves out what is only like it where something begins so', () => {
    expect(found('appea')).toEqual(['start appeal']);
    expect(found('medical')).toEqual(['near medicaid']);
  });

  it('finds words in another order', () => {
    expect(found('credit premium')[0]).toBe('word premium-tax-credit');
    expect(found('cred prem')[0]).toBe('word premium-tax-credit');
  });

  it('has the nearest words where no word is exact', () => {
    expect(found('premum')).toEqual(['near premium', 'near premium-tax-credit']);
    expect(found('apelasion')).toEqual(['near appeal']);
    expect(found('prxmx')).toEqual([]);
    expect(found('prm')).toEqual([]);
  });

  it('finds what stands in a phrase, the longest first', () => {
    expect(found('my premium tax credit letter').slice(0, 2)).toEqual([
      'inside premium-tax-credit',
      'inside tax-credit',
    ]);
    expect(found('the appeal office')).toEqual(['inside appeal']);
  });

  it('tells no more than it is asked for, the best', () => {
    expect(found('p', { languages: ['en'], most: 2 })).toEqual([
      'start premium',
      'start premium-tax-credit',
    ]);
  });

  it('forgets the search before', () => {
    found('premium');
    expect(found('appeal')).toEqual(['exact appeal']);
    expect(found('premium')).toEqual(['exact premium', 'start premium-tax-credit']);
  });

  it.each(['', ' ', '…', 'zzzzz'])('finds nothing for %j', (typed) => {
    expect(found(typed)).toEqual([]);
  });
});

it('an index of nothing finds nothing', () => {
  expect(indexOf([]).find('premium', OPTIONS)).toEqual([]);
});

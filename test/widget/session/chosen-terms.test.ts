import { describe, expect, it } from 'vitest';
import type { Index } from '../../../shared/match/index-format.ts';
import { Matcher } from '../../../shared/match/matcher.ts';
import { unknownTerms, withChosenTerms } from '../../../widget/session/chosen-terms.ts';
import type { MarkSettings } from '../../../widget/settings/settings.ts';

const INDEX: Index = {
  format: 1,
  collection: 'test',
  language: 'en',
  terms: ['snap', 'wic', 'tanf'].map((id) => ({ id, topic: 'food' })),
  forms: ['SNAP', 'WIC', 'TANF'].map((text, term) => ({ text, term })),
};

type Chosen = Pick<MarkSettings, 'allow' | 'deny' | 'reviewedOnly'>;

const NOTHING: Chosen = { allow: null, deny: [], reviewedOnly: false };

function found(settings: Partial<Chosen>) {
  const index = withChosenTerms(INDEX, { ...NOTHING, ...settings }, new Set(['tanf']));
  return new Matcher(index).find('SNAP, WIC and TANF').hits.map(({ term }) => term);
}

describe('the terms that are found', () => {
  it.each([
    [{}, ['snap', 'wic', 'tanf']],
    [{ deny: ['wic'] }, ['snap', 'tanf']],
    [{ allow: ['wic', 'snap'] }, ['snap', 'wic']],
    [{ allow: ['wic', 'snap'], deny: ['snap'] }, ['wic']],
    [{ allow: [] }, []],
    [{ reviewedOnly: true }, ['tanf']],
  ])('with %j', (settings, terms) => {
    expect(found(settings)).toEqual(terms);
  });

  it('come from the Index as it is where nothing is left out', () => {
    expect(withChosenTerms(INDEX, NOTHING, new Set())).toBe(INDEX);
  });
});

it('tells the names that are no terms', () => {
  expect(unknownTerms(INDEX, { allow: ['snap', 'snp'], deny: ['wik'] })).toEqual(['snp', 'wik']);
  expect(unknownTerms(INDEX, { allow: null, deny: [] })).toEqual([]);
});

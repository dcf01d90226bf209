import { expect, it } from 'vitest';
import { withoutWord, withWord } from '../../shared/saved/saved-word.ts';

const SNAP = { term: 'snap', word: 'SNAP', language: 'es' };
const WIC = { term: 'wic', word: 'WIC', language: 'es' };

it('is saved once, in the order of saving', () => {
  expect(withWord(withWord([SNAP], WIC), { ...SNAP, language: 'vi' })).toEqual([SNAP, WIC]);
});

it('is taken out by its term', () => {
  expect(withoutWord([SNAP, WIC], 'snap')).toEqual([WIC]);
  expect(withoutWord([SNAP], 'tanf')).toEqual([SNAP]);
});

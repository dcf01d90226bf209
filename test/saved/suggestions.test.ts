import { expect, it } from 'vitest';
import { withoutSuggestion, withSuggestion } from '../../shared/saved/suggestions.ts';

const RENT = { word: 'rent relief', language: 'en', sentence: null, address: null };
const FOOD = { word: 'food card', language: 'en', sentence: null, address: null };

it('stands in place of an earlier one of the same word and language', () => {
  const told = { ...RENT, sentence: 'Ask for rent relief.' };
  expect(withSuggestion([RENT, FOOD], told)).toEqual([FOOD, told]);
  expect(withSuggestion([RENT], { ...RENT, language: 'es' })).toHaveLength(2);
});

it('is taken out by word and language', () => {
  expect(withoutSuggestion([RENT, FOOD], { word: 'rent relief', language: 'en' })).toEqual([FOOD]);
  expect(withoutSuggestion([RENT], { word: 'rent relief', language: 'es' })).toEqual([RENT]);
});

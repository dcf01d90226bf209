import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  readSuggestionsJson,
  writeSuggestionsJson,
} from '../../shared/exchange/suggestions-json.ts';
import { arbitrarySuggestion } from '../fixtures/suggestion.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const WORD = { word: 'rent relief', language: 'en', sentence: null, address: null };

it('is read back', () => {
  fc.assert(
    fc.property(fc.array(arbitrarySuggestion, { maxLength: 5 }), (suggestions) => {
      const { faults, suggestions: read } = readSuggestionsJson(
        bytes(writeSuggestionsJson(suggestions)),
      );
      expect(faults).toEqual([]);
      expect(read?.map(({ place, ...rest }) => rest)).toEqual(suggestions);
    }),
  );
});

describe('what is no suggestion', () => {
  it.each<[string, unknown]>([
    ['an empty word', { ...WORD, word: '' }],
    ['an address that runs', { ...WORD, address: 'javascript:alert(1)' }],
    ['more than one may say', { ...WORD, reader: 'Ana' }],
    ['a language that is none', { ...WORD, language: '<b>' }],
    ['a word too long', { ...WORD, word: 'a'.repeat(201) }],
    ['text', 'rent relief'],
  ])('is told, and the others are read: %s', (_, one) => {
    const text = JSON.stringify({ format: 1, suggestions: [one, WORD] });
    const { faults, suggestions } = readSuggestionsJson(bytes(text));
    expect(faults.map(({ place }) => place)).toEqual(['suggestion 1']);
    expect(suggestions).toEqual([{ ...WORD, place: 'suggestion 2' }]);
  });

  it.each(['', '{', '[]', '{"format":2,"suggestions":[]}', '{"format":1}'])(
    'is told of a file that is none: %j',
    (text) => {
      const { faults, suggestions } = readSuggestionsJson(bytes(text));
      expect(faults).toHaveLength(1);
      expect(suggestions).toBeUndefined();
    },
  );
});

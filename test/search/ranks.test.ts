import { expect, it } from 'vitest';
import { indexOf, searchWord } from '../fixtures/search-words.ts';

const first = (words: Parameters<typeof indexOf>[0], typed: string) =>
  indexOf(words).find(typed, { languages: ['en'], most: 1 })[0];

it('shows a term by what it is called rather than by another spelling of it', () => {
  const words = [
    searchWord('aid', 'aid now'),
    searchWord('aid', 'aid first', { kind: 'heading' }),
    searchWord('aid', 'aid', { kind: 'deprecated', language: 'fr' }),
  ];
  expect(first(words, 'ai')?.word.text).toBe('aid first');
  expect(first(words, 'aid')).toMatchObject({ how: 'exact', word: { kind: 'deprecated' } });
});

it('prefers a short word to a long one', () => {
  const words = [searchWord('long', 'aid for children'), searchWord('short', 'aid now')];
  expect(first(words, 'aid')?.term).toBe('short');
});

it('prefers a settled word to a wrong one, and a correct one to both lengths', () => {
  const words = [
    searchWord('wrong', 'aids', { kind: 'deprecated' }),
    searchWord('right', 'aid for all'),
  ];
  expect(first(words, 'aid')?.term).toBe('right');
});

it('prefers fewer slips to the reader’s language', () => {
  const words = [
    searchWord('two', 'medecade'),
    searchWord('one', 'medicaib', { language: 'fr', kind: 'deprecated' }),
  ];
  expect(first(words, 'medicade')?.term).toBe('two');
  expect(first(words, 'medicaid')?.term).toBe('one');
});

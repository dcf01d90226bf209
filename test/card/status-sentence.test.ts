import { expect, it } from 'vitest';
import { statusSentence } from '../../shared/card/status-sentence.ts';
import { stringsFor } from '../../shared/strings/strings.ts';
import { explanation } from '../fixtures/entry.ts';

it.each([
  [
    'draft',
    'machine',
    'Written by software. No person who reads this language has checked it yet.',
  ],
  ['draft', 'person', 'A draft. It has not been reviewed yet.'],
  ['reviewed', 'machine', 'Reviewed by people who read this language.'],
  ['reviewed', 'person', 'Reviewed by people who read this language.'],
  ['outdated', 'machine', 'It was reviewed once, but has changed since.'],
  ['outdated', 'person', 'It was reviewed once, but has changed since.'],
] as const)('says of a %s text by a %s: %s', (status, origin, sentence) => {
  expect(statusSentence(explanation({ status, origin }), stringsFor('en'))).toBe(sentence);
});

it('says it in the reader’s language', () => {
  expect(statusSentence(explanation(), stringsFor('es'))).toMatch(/^Escrito por una computadora\./);
});

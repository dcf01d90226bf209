import { expect, it } from 'vitest';
import { plainWords } from '../../shared/audit/plain-words.ts';

it('holds the long words of easy texts, each once, in small letters', () => {
  expect(
    plainWords(['The government helps you. A Government', 'office: application 1,250']),
  ).toEqual(['application', 'government']);
});

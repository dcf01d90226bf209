import { expect, it } from 'vitest';
import { entriesFile, readEntriesFile } from '../../shared/proposal/entries-file.ts';
import { SPANISH, smallCollection } from '../fixtures/proposal.ts';

it('holds every Entry of a language, whole', () => {
  expect(readEntriesFile(entriesFile(smallCollection(), 'es'))).toEqual([SPANISH]);
  expect(readEntriesFile(entriesFile(smallCollection(), 'vi'))).toEqual([]);
});

it.each(['', '{}', '{"format":1,"collection":"x","language":"es","entries":{"A b":{}}}'])(
  'is refused if it is none: %j',
  (text) => {
    expect(() => readEntriesFile(text)).toThrow();
  },
);

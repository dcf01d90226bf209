import { expect, it } from 'vitest';
import { entriesFile, readEntriesFile } from '../../shared/proposal/entries-file.ts';
import { SPANISH, smallCollection } from '../fixtures/proposal.ts';

it('holds every Entry of a language, whole, and none of another', () => {
  expect(readEntriesFile(entriesFile(smallCollection(), 'es'))).toEqual([SPANISH]);
  expect(readEntriesFile(entriesFile(smallCollection(), 'vi'))).toEqual([]);
});

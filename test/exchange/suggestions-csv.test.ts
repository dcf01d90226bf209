import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readCsv } from '../../shared/exchange/csv-reader.ts';
import { writeSuggestionsCsv } from '../../shared/exchange/suggestions-csv.ts';
import { bilingual, sheetOf } from '../fixtures/exchange.ts';
import { Sheet } from '../fixtures/spreadsheet.ts';
import { arbitrarySuggestion } from '../fixtures/suggestion.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

it('is read back by the import’s own reader, and names no term', () => {
  fc.assert(
    fc.property(fc.array(arbitrarySuggestion, { maxLength: 5 }), (suggestions) => {
      const read = readCsv(bytes(writeSuggestionsCsv(suggestions)), bilingual());
      expect(read.faults).toEqual([]);
      expect(read.patches).toEqual([]);
      const found = (read.suggestions ?? []).map(({ place, ...rest }) => rest);
      expect(found).toEqual(suggestions);
    }),
  );
});

it('is read after a spreadsheet program saved it its way', () => {
  const suggestion = { word: '=1+1', language: 'en', sentence: null, address: null };
  const sheet = new Sheet(bytes(writeSuggestionsCsv([suggestion]).slice(1)));
  const read = readCsv(sheet.save({ delimiter: ';', newline: '\n', padding: 2 }), bilingual());
  expect(read.suggestions).toEqual([{ ...suggestion, place: 'row 2' }]);
});

it('becomes a row of a term once somebody has named it and told what it means', () => {
  const suggestion = { word: 'bonos', language: 'es', sentence: null, address: null };
  const sheet = new Sheet(bytes(writeSuggestionsCsv([suggestion]).slice(1)));
  const [, row] = sheet.rows as [string[], string[]];
  row[sheet.column('Term')] = 'snap';
  row[sheet.column('Explanation')] = 'Es una ayuda.';
  const read = readCsv(sheet.save(), bilingual());
  expect(read.suggestions).toBeUndefined();
  expect(read.faults.length).toBeGreaterThan(0);
});

it('leaves the rows of terms what they are', async () => {
  const read = readCsv((await sheetOf(bilingual())).save(), bilingual());
  expect(read.suggestions).toBeUndefined();
  expect(read.patches).toHaveLength(2);
});

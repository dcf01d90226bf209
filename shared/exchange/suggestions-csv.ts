import { writeCells } from './csv-cells.ts';
import { type ColumnKey, columnsOf } from './csv-columns.ts';
import type { CsvRow } from './csv-row.ts';
import type { ReadSuggestion, Suggestion } from './suggestion.ts';

function rowOf({ word, language, sentence, address }: Suggestion) {
  return { word, language, note: sentence ?? '', sources: address ?? '' };
}

/**
 * Suggestions as a CSV file with the columns of a glossary's: the sentence stands under Note, the
 * address under Sources, and no term is named. `readCsv` reads them back.
 */
export function writeSuggestionsCsv(suggestions: readonly Suggestion[]): string {
  const columns = columnsOf('en');
  const rows = suggestions.map((one) => {
    const row: Partial<Record<ColumnKey, string>> = rowOf(one);
    return columns.map(({ key }) => row[key] ?? '');
  });
  return `\ufeff${writeCells([columns.map(({ name }) => name), ...rows])}`;
}

/** Cells that a row which only suggests a word has no use for. */
const UNUSED: readonly ColumnKey[] = ['term', 'explanation', 'digest', 'preferred', 'decision'];

/** The word a row suggests; null for a row about a term. */
export function readSuggestedRow(row: CsvRow): ReadSuggestion | null {
  const word = row.text('word');
  if (word === '' || UNUSED.some((key) => row.text(key) !== '')) return null;
  return {
    place: row.place,
    word,
    language: row.text('language'),
    sentence: row.text('note') || null,
    address: row.text('sources') || null,
  };
}

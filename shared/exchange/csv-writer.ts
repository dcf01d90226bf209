import { digestsOf } from '../glossary/digests.ts';
import type { Collection, Entry } from '../glossary/entry.ts';
import { writeCells } from './csv-cells.ts';
import { type ColumnKey, columnsOf } from './csv-columns.ts';
import { writeForms } from './csv-forms.ts';
import { writeSources } from './csv-sources.ts';

type Row = Readonly<Partial<Record<ColumnKey, string>>>;

function rowOf(source: Entry, entry: Entry | undefined): Row {
  return {
    term: source.term,
    topic: source.concept?.topic ?? '',
    sourceWord: source.equivalent,
    sourceExplanation: source.explanation,
    word: entry?.equivalent ?? '',
    explanation: entry?.explanation ?? '',
    preferred: writeForms(entry?.forms ?? [], 'preferred'),
    admitted: writeForms(entry?.forms ?? [], 'admitted'),
    deprecated: writeForms(entry?.forms ?? [], 'deprecated'),
    sources: writeSources(entry?.sources ?? []),
  };
}

/**
 * A collection in one language as a CSV file for spreadsheets: UTF-8 with a byte order mark, one row
 * a term, the English beside it, and empty columns for a reviewer. A term without an Entry in the
 * language has a row to fill in. `readCsv` reads it back.
 *
 * @param language - BCP 47 tag; in the source language the columns for reading beside are left out.
 */
export async function writeCsv(collection: Collection, language: string): Promise<Uint8Array> {
  const { sourceLanguage, entries } = collection;
  const digests = await digestsOf(collection);
  const columns = columnsOf(sourceLanguage).filter(
    ({ rendering, kind }) => kind !== 'offered' && (!rendering || language !== sourceLanguage),
  );
  const rows = entries
    .filter((source) => source.language === sourceLanguage)
    .map((source) => {
      const entry = entries.find((one) => one.term === source.term && one.language === language);
      const row: Row = {
        ...rowOf(source, entry),
        language,
        digest: (entry && digests.get(entry)?.digest) ?? '',
        sourceDigest: digests.get(source)?.digest ?? '',
      };
      return columns.map(({ key }) => row[key] ?? '');
    });
  const text = writeCells([columns.map(({ name }) => name), ...rows]);
  return new TextEncoder().encode(`\ufeff${text}`);
}

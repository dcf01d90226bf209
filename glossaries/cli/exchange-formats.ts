import { extname } from 'node:path';
import { readCsv } from '../../shared/exchange/csv-reader.ts';
import { writeCsv } from '../../shared/exchange/csv-writer.ts';
import type { ReadExchange } from '../../shared/exchange/entry-patch.ts';
import type { Collection } from '../../shared/glossary/entry.ts';
import { Complaint } from './complaint.ts';

/** A format that other programs read and write; adding one is a line of FORMATS. */
export interface ExchangeFormat {
  /** As `--format` takes it, and a file's name ends. */
  readonly name: string;
  /** Whether a file holds one language beside the source, or all of them. */
  readonly holds: 'one language' | 'all languages';
  readonly write: (collection: Collection, language: string) => Promise<string | Uint8Array>;
  readonly read: (bytes: Uint8Array, collection: Collection) => ReadExchange;
}

const FORMATS: readonly ExchangeFormat[] = [
  { name: 'csv', holds: 'one language', write: writeCsv, read: readCsv },
];

/** The formats' names, as messages list them. */
export const FORMAT_NAMES = FORMATS.map(({ name }) => name).join(', ');

/**
 * The format that was asked for, or else the one a file's name ends with.
 *
 * @throws Complaint if there is none.
 */
export function chooseFormat(typed: string | undefined, file: string): ExchangeFormat {
  const name = typed ?? extname(file).slice(1).toLowerCase();
  const format = FORMATS.find((one) => one.name === name);
  if (format) return format;
  throw new Complaint(
    name
      ? `There is no format "${name}". Write --format with one of: ${FORMAT_NAMES}.`
      : `Say the format: --format with one of: ${FORMAT_NAMES}.`,
  );
}

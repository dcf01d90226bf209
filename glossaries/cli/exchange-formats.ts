import { extname } from 'node:path';
import { readCsv } from '../../shared/exchange/csv-reader.ts';
import { writeCsv } from '../../shared/exchange/csv-writer.ts';
import type { ReadExchange } from '../../shared/exchange/entry-patch.ts';
import { readSuggestionsJson } from '../../shared/exchange/suggestions-json.ts';
import { readTbx } from '../../shared/exchange/tbx-reader.ts';
import { writeTbx } from '../../shared/exchange/tbx-writer.ts';
import { readXliff } from '../../shared/exchange/xliff-reader.ts';
import { writeXliff } from '../../shared/exchange/xliff-writer.ts';
import type { Collection, Reviewer } from '../../shared/glossary/entry.ts';
import { Complaint } from './complaint.ts';

/** What a status is computed from, for formats that tell it. */
export interface WriteContext {
  readonly reviewers: readonly Reviewer[];
  /** Today, as YYYY-MM-DD. */
  readonly today: string;
}

/** A format that other programs read and write; adding one is a line of FORMATS. */
export interface ExchangeFormat {
  /** As `--format` takes it, and a file's name ends. */
  readonly name: string;
  /** Whether a file holds one language beside the source, or all of them. */
  readonly holds: 'one language' | 'all languages';
  /** Null where there is only something to read: what readers suggest. */
  readonly write:
    | ((
        collection: Collection,
        language: string,
        context: WriteContext,
      ) => Promise<string | Uint8Array>)
    | null;
  readonly read: (bytes: Uint8Array, collection: Collection) => ReadExchange;
}

/** XML says its own encoding; what we write, and nearly all there is, is UTF-8. */
function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

const FORMATS: readonly ExchangeFormat[] = [
  { name: 'csv', holds: 'one language', write: writeCsv, read: readCsv },
  {
    name: 'tbx',
    holds: 'all languages',
    write: (collection) => writeTbx(collection),
    read: (bytes) => readTbx(textOf(bytes)),
  },
  {
    name: 'xlf',
    holds: 'one language',
    write: writeXliff,
    read: (bytes) => readXliff(textOf(bytes)),
  },
  {
    name: 'json',
    holds: 'one language',
    write: null,
    read: readSuggestionsJson,
  },
];

/** Other names of the same. */
const ALIASES: Readonly<Record<string, string>> = { xliff: 'xlf', xml: 'tbx' };

/** The formats' names, as messages list them. */
export const FORMAT_NAMES = FORMATS.map(({ name }) => name).join(', ');

/** Those that are written. */
export const WRITTEN_NAMES = FORMATS.filter(({ write }) => write)
  .map(({ name }) => name)
  .join(', ');

/**
 * The format that was asked for, or else the one a file's name ends with.
 *
 * @throws Complaint if there is none.
 */
export function chooseFormat(typed: string | undefined, file: string): ExchangeFormat {
  const name = typed ?? extname(file).slice(1).toLowerCase();
  const format = FORMATS.find((one) => one.name === (ALIASES[name] ?? name));
  if (format) return format;
  throw new Complaint(
    name
      ? `There is no format "${name}". Write --format with one of: ${FORMAT_NAMES}.`
      : `Say the format: --format with one of: ${FORMAT_NAMES}.`,
  );
}

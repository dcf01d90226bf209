import type { Collection, Entry } from '../glossary/entry.ts';
import type { Fault } from '../glossary/fault.ts';
import { type ColumnKey, columnsOf } from './csv-columns.ts';
import { readDecision } from './csv-decision.ts';
import { readForms } from './csv-forms.ts';
import { readOffer } from './csv-offer.ts';
import { AGAIN, CsvRow } from './csv-row.ts';
import { writeSources } from './csv-sources.ts';
import { readTable } from './csv-table.ts';
import { decodeUtf8 } from './decode-utf8.ts';
import type { EntryPatch, FormPatch, ReadExchange } from './entry-patch.ts';
import { isSerious } from './exchange-fault.ts';

const TEXTS = ['word', 'explanation'] as const;
const STANDINGS = ['preferred', 'admitted', 'deprecated'] as const;

function formsOf(row: CsvRow): readonly FormPatch[] {
  return STANDINGS.flatMap((standing) => {
    const { forms, unread } = readForms(row.text(standing), standing);
    for (const item of unread) {
      row.tell(
        standing,
        `The form "${item}" can't be read.`,
        'Part forms by |. After a form only [capitals], [ambiguous] or [capitals, ambiguous] may follow; write \\[ for a bracket that belongs to it.',
      );
    }
    return forms;
  });
}

function findOurs(row: CsvRow, { entries }: Collection, language: string): Entry | undefined {
  return entries.find((one) => one.term === row.text('term') && one.language === language);
}

/** Tells of a digest that is gone: the row may have been cut off, and with it some of the text. */
function tellMissing(row: CsvRow, collection: Collection): void {
  const language = row.text('language');
  const { sourceLanguage } = collection;
  const rendersOurs = language !== sourceLanguage && findOurs(row, collection, sourceLanguage);
  const missing: readonly ('digest' | 'sourceDigest')[] = [
    ...(findOurs(row, collection, language) ? (['digest'] as const) : []),
    ...(rendersOurs ? (['sourceDigest'] as const) : []),
  ];
  for (const key of missing.filter((one) => row.text(one) === '')) {
    row.tell(key, 'It is empty: the row may have been cut off.', AGAIN);
  }
}

/** Tells where what is only shown for reading is not what our files say. */
function tellShown(row: CsvRow, collection: Collection): void {
  const source = findOurs(row, collection, collection.sourceLanguage);
  const entry = findOurs(row, collection, row.text('language'));
  const ours: readonly (readonly [ColumnKey, string | undefined])[] = [
    ['topic', source?.concept?.topic],
    ['sources', writeSources(entry?.sources ?? [])],
  ];
  for (const [key, text] of ours) {
    const typed = row.text(key).replace(/\r\n?/g, '\n').normalize('NFC');
    if (typed === '' || text === undefined || typed === text.trim().normalize('NFC')) continue;
    const message = 'It is not what our file says, and is not taken from here.';
    row.tell(key, message, "Change it in the Entry's own file.", 'notice');
  }
}

/** The topic of a term we do not have yet: of all others our own file says it. */
function topicOf(row: CsvRow, collection: Collection): { topic?: string } {
  const { sourceLanguage } = collection;
  const isNew = !findOurs(row, collection, sourceLanguage);
  const topic = row.text('topic');
  return isNew && topic && row.text('language') === sourceLanguage ? { topic } : {};
}

function isBlank(row: CsvRow): boolean {
  return [...TEXTS, ...STANDINGS].every((key) => row.text(key) === '');
}

/** What a row says; undefined for one that is there only to be filled in, or can't be trusted. */
function patchOf(row: CsvRow, collection: Collection): EntryPatch | undefined {
  row.tellMoved();
  if (row.isSound) tellMissing(row, collection);
  if (!row.isSound) return undefined;
  const approval = readDecision(row);
  const digest = row.digest('digest');
  if (isBlank(row) && digest === null && !approval) return undefined;
  for (const key of TEXTS) {
    if (row.text(key) === '') row.tell(key, 'It is empty.', 'Write the text, or put it back.');
  }
  if (STANDINGS.every((key) => row.text(key) === '')) {
    row.tell('preferred', 'The term has no form.', 'Write at least the settled word.');
  }
  const forms = formsOf(row);
  const sourceDigest = row.digest('sourceDigest');
  const offer = readOffer(row);
  tellShown(row, collection);
  const shown = { equivalent: row.text('sourceWord'), explanation: row.text('sourceExplanation') };
  const language = row.text('language');
  return {
    place: row.place,
    term: row.text('term'),
    language,
    equivalent: row.text('word'),
    explanation: row.text('explanation'),
    forms,
    digest,
    sourceDigest: language === collection.sourceLanguage ? null : sourceDigest,
    ...(shown.equivalent && shown.explanation && { shown }),
    ...(approval && { approval }),
    ...offer,
    ...topicOf(row, collection),
  };
}

/**
 * Reads a CSV file that `writeCsv` wrote and people have filled in, also after Excel, Google Sheets
 * or LibreOffice saved it their way. A row with a fault gives no patch; a file whose columns can't be
 * told gives none at all.
 */
export function readCsv(bytes: Uint8Array, collection: Collection): ReadExchange {
  const decoded = decodeUtf8(bytes);
  if ('fault' in decoded) return { patches: [], faults: [decoded.fault] };
  const columns = columnsOf(collection.sourceLanguage);
  const table = readTable(decoded.text, columns);
  const faults: Fault[] = [...table.faults];
  const patches: EntryPatch[] = [];
  if (faults.some(isSerious)) return { patches, faults };
  for (const one of table.rows) {
    const row = new CsvRow(table, columns, one);
    const patch = patchOf(row, collection);
    if (patch && row.isSound) patches.push(patch);
    faults.push(...row.faults);
  }
  return { patches, faults };
}

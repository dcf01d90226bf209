import type { CsvRow } from './csv-row.ts';
import type { EntryPatch } from './entry-patch.ts';
import { readDate } from './read-date.ts';

type Offer = Pick<EntryPatch, 'author' | 'origin' | 'source'>;

const DAY = 'Write year, month, day: 2026-11-22; or leave it empty if nobody knows it.';

/** The source a row brings, whole or not: what is missing is told when it is taken in. */
function sourceOf(row: CsvRow): Offer {
  const [publisher, title, url] = [row.text('publisher'), row.text('title'), row.text('url')];
  const typed = row.text('checked');
  if (!publisher && !title && !url) return {};
  const checked = typed === '' ? null : readDate(typed);
  if (typed !== '' && checked === null) {
    row.tell('checked', `"${typed}" is no day, or could be two.`, DAY);
  }
  return { source: { publisher, title, url, checked } };
}

function originOf(row: CsvRow): Offer {
  const typed = row.text('origin').toLowerCase();
  if (typed === 'person' || typed === 'machine') return { origin: typed };
  if (typed !== '') {
    const remedy = 'Write person if a person wrote the words, or machine.';
    row.tell('origin', `"${row.text('origin')}" says not who wrote it.`, remedy);
  }
  return {};
}

/** What a row of a file of proposals says beyond its words: author, origin, a source. */
export function readOffer(row: CsvRow): Offer {
  const author = row.text('author').normalize('NFC');
  return { ...(author && { author }), ...originOf(row), ...sourceOf(row) };
}

import type { Explanation } from '../bundle/explanation.ts';
import { writeCells } from '../exchange/csv-cells.ts';
import type { SiteTerm } from './site-terms.ts';

const HEADINGS = [
  'Term',
  'Words on the pages',
  'Places',
  'Pages',
  'Some of them',
  'Language',
  'Shown as',
  'Explained as',
  'Other meaning',
  'Status',
  'Written by',
  'Published by',
  'Sources',
  'Approved? (yes or no)',
  'Remark',
];

/** What `origin` and `status` say, to somebody who has never seen a glossary. */
const STATUS: Readonly<Record<Explanation['status'], string>> = {
  draft: 'not reviewed yet',
  reviewed: 'reviewed',
  outdated: 'reviewed once, changed since',
};

function rowOf({ term, words, places, pages, named }: SiteTerm, told: Explanation): string[] {
  return [
    term,
    words.join('; '),
    String(places),
    String(pages),
    named.join('; '),
    told.language,
    told.equivalent,
    told.explanation,
    told.otherMeaning ?? '',
    STATUS[told.status],
    told.authors.join('; '),
    told.publisher,
    told.sources.map(({ publisher, title, url }) => `${publisher}: ${title} <${url}>`).join('; '),
    '',
    '',
  ];
}

/**
 * What would be marked on a site's pages, and with which words, as a CSV file for a spreadsheet: one
 * row a term and language, and two empty columns for whoever approves them.
 *
 * @param told - what readers are told of each term, a row each; a term without any is left out.
 */
export function auditSheet(
  terms: readonly SiteTerm[],
  told: ReadonlyMap<string, readonly Explanation[]>,
): Uint8Array {
  const rows = terms.flatMap((one) => (told.get(one.term) ?? []).map((text) => rowOf(one, text)));
  // The mark at the beginning tells Excel that it is UTF-8.
  return new TextEncoder().encode(`\ufeff${writeCells([HEADINGS, ...rows])}`);
}

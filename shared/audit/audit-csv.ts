import { writeCells } from '../exchange/csv-cells.ts';
import type { SiteAuditResult } from './site-audit.ts';
import type { SiteUse } from './site-tally.ts';

const HEADINGS = [
  'Kind',
  'Name',
  'Pages',
  'Places',
  'Words on the pages',
  'Stands for',
  'Pages that do not spell it out',
  'Some of the pages',
  'In its sentence',
  'Language',
  'Words of the page',
  'Measure',
  'Reading level',
];

function useRow(kind: string) {
  return ({ name, pages, places, words, named, context, expansion, unexpanded }: SiteUse) => [
    kind,
    name,
    String(pages),
    String(places),
    words.join('; '),
    expansion ?? '',
    kind === 'acronym' ? String(unexpanded) : '',
    named.join('; '),
    context,
    ...['', '', '', ''],
  ];
}

/** A page's row that says only what kind of list it is on. */
function pageRow(kind: string) {
  return (page: string) => [kind, page, ...Array<string>(HEADINGS.length - 2).fill('')];
}

/** An audit as one CSV file for spreadsheets, a row a thing or page, each with its kind. */
export function auditCsv(audit: SiteAuditResult): Uint8Array {
  const levels = audit.levels.map(({ page, language, words, level }) => [
    ...['page', page, '', '', '', '', '', '', ''],
    language ?? '',
    String(words),
    level?.measure ?? '',
    level ? level.value.toFixed(1) : '',
  ]);
  const rows = [
    ...audit.terms.map(useRow('term')),
    ...audit.acronyms.map(useRow('acronym')),
    ...audit.hardWords.map(useRow('hard word')),
    ...levels,
    ...audit.undeclared.map(pageRow('says no language')),
    ...audit.unknown.map(pageRow('language not known')),
    ...audit.faults.map(pageRow('not read')),
  ];
  // The mark at the beginning tells Excel that it is UTF-8.
  return new TextEncoder().encode(`\ufeff${writeCells([HEADINGS, ...rows])}`);
}

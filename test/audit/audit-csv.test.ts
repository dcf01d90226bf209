import { expect, it } from 'vitest';
import { auditCsv } from '../../shared/audit/audit-csv.ts';
import { readCells } from '../../shared/exchange/csv-cells.ts';
import { siteAudit } from '../fixtures/site-audit.ts';

const text = new TextDecoder().decode(auditCsv(siteAudit()));
const [headings, ...rows] = readCells(text, ',').rows;

it('has a row for each thing and page, each with its kind', () => {
  expect(rows.map(([kind, name]) => [kind, name])).toEqual([
    ['term', 'snap'],
    ['acronym', 'HCV'],
    ['acronym', 'QMB'],
    ['hard word', 'determination'],
    ['page', 'a.html'],
    ['page', 'b.html'],
    ['page', 'ه.html'],
    ['says no language', 'b.html'],
    ['says no language', 'ه.html'],
    ['language not known', 'ه.html'],
    ['not read', 'd.html is empty.'],
  ]);
  expect(new Set(rows.map((row) => row.length))).toEqual(new Set([headings?.length]));
});

it('runs nothing in a spreadsheet', () => {
  expect(text).toContain(`"'=1+1 <script>alert(1)</script>"`);
});

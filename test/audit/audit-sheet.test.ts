import { expect, it } from 'vitest';
import { auditSheet } from '../../shared/audit/audit-sheet.ts';
import { readCells } from '../../shared/exchange/csv-cells.ts';
import { explanation } from '../fixtures/entry.ts';

const TERM = {
  term: 'snap',
  words: ['SNAP', '=food()'],
  places: 3,
  pages: 2,
  named: ['a.html', 'b.html'],
};

const read = (sheet: Uint8Array) => readCells(new TextDecoder().decode(sheet), ',').rows;

it('has a row for each term and language, and columns to approve them', () => {
  const told = [explanation(), explanation({ language: 'es', status: 'reviewed' })];
  const [headings, ...rows] = read(auditSheet([TERM], new Map([['snap', told]])));
  expect(headings?.slice(-2)).toEqual(['Approved? (yes or no)', 'Remark']);
  expect(rows[0]).toEqual([
    'snap',
    'SNAP; =food()',
    '3',
    '2',
    'a.html; b.html',
    'vi',
    told[0]?.equivalent,
    told[0]?.explanation,
    '',
    'not reviewed yet',
    'Termlight (software)',
    'Termlight',
    'USDA: SNAP <https://www.fns.usda.gov/snap>',
    '',
    '',
  ]);
  expect(rows.slice(1).map((row) => [row[5], row[9]])).toEqual([['es', 'reviewed']]);
});

it('leaves out a term readers would not see', () => {
  expect(read(auditSheet([TERM], new Map([['snap', []]])))).toHaveLength(1);
});

it('begins with the mark that tells Excel what it is', () => {
  expect([...auditSheet([], new Map()).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
});

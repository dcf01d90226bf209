import { expect, it } from 'vitest';
import { columnLetter, columnsOf } from '../../shared/exchange/csv-columns.ts';

it('names each column once, with the source language where it is meant', () => {
  const names = columnsOf('es').map(({ name }) => name);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  expect(names).toContain('Spanish word (for reading)');
  expect(columnsOf('xx').map(({ name }) => name)).toContain('xx digest');
});

it('letters columns as spreadsheets do', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnLetter)).toEqual([
    'A',
    'Z',
    'AA',
    'AZ',
    'BA',
    'ZZ',
    'AAA',
  ]);
});

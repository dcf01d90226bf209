import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../shared/exchange/csv-columns.ts';
import { readTable } from '../../shared/exchange/csv-table.ts';

const COLUMNS = columnsOf('en');
const plain = COLUMNS.filter(({ rendering, kind }) => !rendering && kind !== 'offered').map(
  ({ name }) => name,
);
const rendering = COLUMNS.map(({ name }) => name);

const read = (header: readonly string[], ...rows: string[]) =>
  readTable([header.join(','), ...rows].join('\n'), COLUMNS);
const told = (header: readonly string[], ...rows: string[]) =>
  read(header, ...rows).faults.map(({ level, place, message }) => `${level}, ${place}: ${message}`);

describe('readTable', () => {
  it('finds columns by name, in any order, case and spacing', () => {
    const { places, faults } = read(plain.toReversed().map((name) => ` ${name.toUpperCase()} `));
    expect(faults).toEqual([]);
    expect(places.get('term')).toBe(plain.length - 1);
    expect(places.get('note')).toBe(0);
  });

  it.each([',', ';', '\t'])('reads cells parted by %j', (delimiter) => {
    const { places, rows, faults } = readTable(
      `${rendering.join(delimiter)}\n${['snap', 'es'].join(delimiter)}`,
      COLUMNS,
    );
    expect(faults).toEqual([]);
    expect(places.size).toBe(rendering.length);
    expect(rows).toEqual([{ number: 2, cells: ['snap', 'es'] }]);
  });

  it('numbers rows as a spreadsheet does, and passes over empty ones', () => {
    const { rows } = read(plain, 'snap', ',,', '', 'wic', ' ,');
    expect(rows.map(({ number, cells }) => [number, cells[0]])).toEqual([
      [2, 'snap'],
      [5, 'wic'],
    ]);
  });

  it('asks for what only renderings have as soon as one of it is there', () => {
    expect(told(plain)).toEqual([]);
    expect(told([...plain, 'English word (for reading)'])).toEqual([
      'notice, row 1: The column "English explanation (for reading)" is missing.',
      'fault, row 1: The column "English digest" is missing.',
    ]);
  });

  it('tells a missing column, a second one and an unknown one with its letter', () => {
    const header = [
      ...plain.filter((name) => name !== 'Word' && name !== 'Note'),
      'Term',
      '__proto__',
    ];
    expect(told(header)).toEqual([
      'fault, row 1, column N: A second column is named "Term".',
      'notice, row 1, column O: The column "__proto__" is not one of ours; it is not read.',
      'fault, row 1: The column "Word" is missing.',
      'notice, row 1: The column "Note" is missing.',
    ]);
  });

  it('tells in one sentence that the names are not there', () => {
    expect(told(['snap', 'es'])).toEqual([
      'fault, row 1: The first row names none of the columns a glossary has.',
    ]);
    expect(told([])).toHaveLength(1);
  });

  it('tells the row of a quotation mark that is never closed', () => {
    expect(told(plain, 'snap', '"wic', 'x')).toEqual([
      expect.stringMatching(/^fault, row 3: .*quotation/i),
    ]);
  });
});

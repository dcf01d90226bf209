import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCells, writeCells } from '../../shared/exchange/csv-cells.ts';

describe('writeCells', () => {
  it('quotes every cell and ends rows with CR LF', () => {
    expect(
      writeCells([
        ['a', 'say "b"'],
        ['', 'c\nd'],
      ]),
    ).toBe('"a","say ""b"""\r\n"","c\nd"\r\n');
  });

  it('writes nothing a spreadsheet would run', () => {
    expect(writeCells([['=HYPERLINK("http://x")']])).toBe('"\'=HYPERLINK(""http://x"")"\r\n');
  });
});

describe('readCells', () => {
  it('reads cells with and without quotes, whatever ends the lines', () => {
    for (const end of ['\r\n', '\n', '\r']) {
      expect(readCells(['a,"b ""c"""', ',d'].join(end), ',').rows).toEqual([
        ['a', 'b "c"'],
        ['', 'd'],
      ]);
    }
  });

  it('reads lines that end in different ways in one file', () => {
    expect(readCells('a,b\r\n"c",d\ne,"f"\r\n', ',').rows).toEqual([
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f'],
    ]);
  });

  it('keeps line ends within a cell as they are', () => {
    expect(readCells('"a\r\nb","c\nd"\n', ',').rows).toEqual([['a\r\nb', 'c\nd']]);
  });

  it('names the row where a quotation mark is never closed', () => {
    expect(readCells('a,b\n"c,d\ne,f', ',').broken).toEqual([2]);
    expect(readCells('a,b\nc,d', ',').broken).toEqual([]);
  });
});

it('gives back any rows exactly', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.constantFrom('"', ',', ';', '\r', '\n', '\t', "'", '=', '\0', 'a', ' ', '\u202e'))
      .map((parts) => parts.join('')),
  );
  const rows = fc
    .integer({ min: 1, max: 4 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }),
    );
  fc.assert(
    fc.property(rows, (any) => {
      const { rows: read, broken } = readCells(writeCells(any), ',');
      expect(read).toEqual(any);
      expect(broken).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

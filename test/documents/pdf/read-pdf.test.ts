import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../shared/documents/pdf/read-pdf.ts';
import { column, type Drawn, madePdf } from '../../fixtures/made-pdf.ts';
import { blockLines, documentOf, readOptions } from '../../fixtures/reading.ts';

const LETTERS = join(import.meta.dirname, '../../fixtures/letters');

const read = async (bytes: Uint8Array) => documentOf(await readPdf(bytes, readOptions()));
const linesOf = async (pages: readonly (readonly Drawn[])[]) =>
  blockLines(await read(madePdf(pages)));
const letter = (name: string) => read(new Uint8Array(readFileSync(join(LETTERS, `${name}.pdf`))));

const LEFT = [
  'The left column of this page is read first, to',
  'its end, and words that are cut at a line’s end'.replace('’', "'"),
  'are whole again: this word is a determi-',
  'nation, and all of it is found.',
];
const RIGHT = [
  'The right column comes second. A person with a',
  'low-income family keeps the hyphen of her own',
  'word, as in self-employed, whatever stands be-',
  'fore or after it on the page.',
];

describe('two columns', () => {
  const expected = [
    "p The left column of this page is read first, to its end, and words that are cut at a line's end are whole again: this word is a determination, and all of it is found.",
    'p The right column comes second. A person with a low-income family keeps the hyphen of her own word, as in self-employed, whatever stands before or after it on the page.',
  ];

  it('are read one after the other where the page draws them so', async () => {
    expect(await linesOf([[...column(LEFT), ...column(RIGHT, { x: 340 })]])).toEqual(expected);
  });

  it('are so too where the page draws line by line across both', async () => {
    const right = column(RIGHT, { x: 340 });
    const drawn = column(LEFT).flatMap((line, i) => [line, right[i] as Drawn]);
    expect(await linesOf([drawn])).toEqual(expected);
  });

  it('are so too where their lines are not level', async () => {
    const drawn = [...column(LEFT), ...column(RIGHT, { x: 340, top: 693 })];
    expect(await linesOf([drawn])).toEqual(expected);
  });

  it('are so too on a page that is turned', async () => {
    const bytes = madePdf([[...column(LEFT), ...column(RIGHT, { x: 340 })]], { rotate: 90 });
    expect(blockLines(await read(bytes))).toEqual(expected);
  });

  it('end where the text goes on across the page', async () => {
    const below = column(['This stands below both columns and goes across the whole page again.'], {
      top: 600,
    });
    const lines = await linesOf([[...column(LEFT), ...column(RIGHT, { x: 340 }), ...below]]);
    expect(lines.at(-1)).toBe(
      'p This stands below both columns and goes across the whole page again.',
    );
    expect(lines).toHaveLength(3);
  });
});

describe('a table', () => {
  it('is read row by row, cells of several lines whole', async () => {
    const cells: Drawn[] = [
      { text: 'Word', x: 72, y: 700, bold: true },
      { text: 'What it means', x: 240, y: 700, bold: true },
      { text: 'Premium', x: 72, y: 678 },
      { text: 'What you pay each month,', x: 240, y: 678 },
      { text: 'sick or not.', x: 240, y: 664 },
      { text: 'Deductible', x: 72, y: 642 },
      { text: 'What you pay first.', x: 240, y: 642 },
    ];
    const before = column(['Some words that your health plan uses, with what they mean for you.'], {
      top: 740,
    });
    expect(await linesOf([[...before, ...cells]])).toEqual([
      'p Some words that your health plan uses, with what they mean for you.',
      '| Word | What it means |\n| Premium | What you pay each month, sick or not. |\n| Deductible | What you pay first. |',
    ]);
  });
});

describe('headers and footers', () => {
  const page = (number: number, lines: readonly string[]): readonly Drawn[] => [
    { text: 'Fairmeadow County', x: 72, y: 760 },
    ...column(lines),
    { text: `Page ${number} of 3`, x: 280, y: 30 },
  ];

  it('are read once, and a paragraph goes on past them to the next page', async () => {
    expect(
      await linesOf([
        page(1, ['This paragraph begins on the first page and its last words']),
        page(2, ['stand on the second page.', 'It ends there.']),
        page(3, ['The third page holds one line.']),
      ]),
    ).toEqual([
      'p Fairmeadow County',
      'p This paragraph begins on the first page and its last words stand on the second page.\nIt ends there.',
      'p The third page holds one line.',
    ]);
  });
});

describe('the letters', () => {
  it('keep headings, lists and tables', async () => {
    const lines = blockLines(await letter('renewal-notice'));
    expect(lines).toContain('h1 Time to renew your food benefits');
    expect(lines).toContain('h2 What to do now');
    expect(lines).toContain('1. Fill in the renewal form that came with this letter.');
    expect(lines.find((line) => line.startsWith('|'))?.split('\n')).toHaveLength(4);
  });

  it('say their title', async () => {
    expect((await letter('denial-notice')).title).toBe('Notice of denial');
  });
});

describe('what can’t be read is a fault', () => {
  const faultOf = async (bytes: Uint8Array) => {
    const result = await readPdf(bytes, readOptions());
    return result.ok ? null : result.fault;
  };

  it('a locked one', async () => {
    expect(await faultOf(madePdf([column(LEFT)], { isLocked: true }))).toBe('encrypted');
  });

  it('one without text', async () => {
    expect(await faultOf(madePdf([[], []]))).toBe('no-text');
  });

  it('one that is cut off', async () => {
    const bytes = new TextEncoder().encode('%PDF-1.7\n1 0 obj\n<</Type /Cat');
    expect(await faultOf(bytes)).toBe('unreadable');
  });
});

describe('a long one', () => {
  const pages = Array.from({ length: 312 }, (_, i) =>
    column([`This is line one of page ${i + 1}.`]),
  );

  it('is read for 300 pages, tells each, and says how many it has', async () => {
    const told: number[] = [];
    const options = readOptions({ progress: ({ page }) => told.push(page) });
    const document = documentOf(await readPdf(madePdf(pages), options));
    expect(document.cut).toEqual({ read: 300, pages: 312 });
    expect(told).toEqual(Array.from({ length: 300 }, (_, i) => i + 1));
    expect(document.blocks).toHaveLength(300);
  });

  it('is not read on once nobody waits', async () => {
    const waiting = new AbortController();
    const told: number[] = [];
    const progress = ({ page }: { page: number }) => {
      told.push(page);
      if (page === 3) waiting.abort();
    };
    await readPdf(madePdf(pages), readOptions({ progress, signal: waiting.signal }));
    expect(told).toEqual([1, 2, 3]);
  });
});

import { expect, it } from 'vitest';
import { documentOfText } from '../../shared/documents/document-of-text.ts';
import { blockLines } from '../fixtures/reading.ts';

const lines = (text: string) => blockLines(documentOfText(text));

it('ends a paragraph at an empty line, whatever ends its lines', () => {
  expect(lines('One.\r\n\r\nTwo.\r\rThree.\n \nFour.')).toEqual([
    'p One.',
    'p Two.',
    'p Three.',
    'p Four.',
  ]);
});

it('joins lines that a program cut, and keeps those of an address', () => {
  const long = 'This line was cut by a program because it was so very long';
  expect(lines(`${long}\nas you can see.\n\nAna Example\n12 Invented Lane`)).toEqual([
    `p ${long} as you can see.`,
    'p Ana Example\n12 Invented Lane',
  ]);
});

it('tells points of a list and headings in capitals', () => {
  expect(lines('YOUR RIGHTS\n\n• Ask.\n- Wait.\n2) Appeal.\n(b) Pay.')).toEqual([
    'h2 YOUR RIGHTS',
    '• Ask.',
    '• Wait.',
    '2) Appeal.',
    '(b) Pay.',
  ]);
});

it('takes markup as the text it is', () => {
  expect(lines('<b>SNAP</b> & co')).toEqual(['p <b>SNAP</b> & co']);
});

it('finds nothing in nothing', () => {
  expect(lines(' \n\t\n')).toEqual([]);
});

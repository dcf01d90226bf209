import { describe, expect, it } from 'vitest';
import { withoutNames } from '../../shared/check/without-names.ts';

const words = (text: string, names: string[] = []) =>
  withoutNames(text, names).replace(/\s+/g, ' ').trim();

describe('takes out', () => {
  it.each<[string, string, string[], string]>([
    ['a name in any case', 'Medicaid pays. Ask for MEDICAID.', ['Medicaid'], 'pays. Ask for .'],
    ['the longest name', 'A tax credit pays.', ['tax', 'tax credit'], 'A pays.'],
    ['a name with another hyphen', 'Your co‑pay is low.', ['co-pay'], 'Your is low.'],
    ['an acronym', 'Show your EBT card.', [], 'Show your card.'],
    ['an acronym in the plural', 'TVs and IDs help.', [], 'and help.'],
    ['a form’s number', 'Send a W-2 or I-94.', [], 'Send a or .'],
    ['initials with their full stops', 'In the U.S. you pay.', [], 'In the you pay.'],
  ])('%s', (_, text, names, left) => {
    expect(words(text, names)).toBe(left);
  });
});

describe('leaves', () => {
  it.each<[string, string, string[]]>([
    ['a word that holds a name', 'Taxes are due.', ['tax']],
    ['a capital at the start', 'A man and I paid.', []],
    ['a number', 'Pay 1,250 in 2024.', []],
    ['all where there are no names', 'You pay each month.', ['']],
  ])('%s', (_, text, names) => {
    expect(withoutNames(text, names)).toBe(text);
  });

  it('the full stop that ends a sentence', () => {
    expect(words('You get SSI. It pays.')).toBe('You get . It pays.');
  });
});

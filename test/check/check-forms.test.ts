import { describe, expect, it } from 'vitest';
import { checkForms } from '../../shared/check/check-forms.ts';
import type { Entry, Form } from '../../shared/glossary/entry.ts';
import { collection, entry, form } from '../fixtures/entry.ts';

const faults = (...entries: Entry[]) =>
  checkForms(collection({ entries })).map(({ path, place }) => `${path} ${place}`);
const admitted = (text: string) => form(text, { standing: 'admitted' });
const ambiguous = { ambiguous: true } as const;

describe('finds nothing wrong with', () => {
  it.each<[string, Entry[]]>([
    ['different spellings', [entry({ forms: [form('SNAP'), admitted('food stamps')] })]],
    ['accents that tell words apart', [entry({ forms: [form('príma'), admitted('prima')] })]],
    ['a spelling two languages share', [entry(), entry({ language: 'vi' })]],
    [
      'a spelling two terms share, ambiguous in both',
      [
        entry({ forms: [form('parole', ambiguous)] }),
        entry({ term: 'prison-parole', forms: [form('parole', ambiguous)] }),
      ],
    ],
  ])('%s', (_, entries) => {
    expect(faults(...entries)).toEqual([]);
  });
});

describe('in one entry tells of', () => {
  it.each<[string, Form[], string[]]>([
    ['no preferred form', [admitted('SNAP')], ['forms']],
    ['a form nobody can see', [form('SNAP'), admitted('\u200b\u00ad')], ['forms[1].text']],
    ['a vowel mark alone', [form('دخل'), admitted('\u064e')], ['forms[1].text']],
    ['the same in other case', [form('SNAP'), admitted('Snap')], ['forms[1].text']],
    ['the same with another hyphen', [form('co-pay'), admitted('co‑pay')], ['forms[1].text']],
    [
      'the same with another apostrophe',
      [form("worker's"), admitted('worker’s')],
      ['forms[1].text'],
    ],
    [
      'the same with other spaces',
      [form('tax credit'), admitted('tax\u00a0 credit')],
      ['forms[1].text'],
    ],
    ['the same with vowel marks', [form('دخل'), admitted('دَخْل')], ['forms[1].text']],
    [
      'the same three times',
      [form('a'), admitted('A'), admitted('ａ')],
      ['forms[1].text', 'forms[2].text'],
    ],
  ])('%s', (_, forms, places) => {
    expect(faults(entry({ forms }))).toEqual(
      places.map((place) => `us-benefits/en/snap.json ${place}`),
    );
  });
});

describe('between two terms tells of', () => {
  it.each<[string, Form, Form]>([
    ['a spelling of both', form('parole'), form('Parole')],
    ['a spelling that is ambiguous in the first only', form('parole', ambiguous), form('parole')],
    ['a spelling that is ambiguous in the second only', form('parole'), form('parole', ambiguous)],
  ])('%s, in both files', (_, one, other) => {
    expect(faults(entry({ forms: [one] }), entry({ term: 'parole', forms: [other] }))).toEqual([
      'us-benefits/en/snap.json forms[0].text',
      'us-benefits/en/parole.json forms[0].text',
    ]);
  });
});

it('names the term that claims the same spelling', () => {
  const entries = [entry({ forms: [form('aid')] }), entry({ term: 'wic', forms: [form('aid')] })];
  const messages = checkForms(collection({ entries })).map(({ message }) => message);
  expect(messages[0]).toContain('"wic"');
  expect(messages[1]).toContain('"snap"');
});

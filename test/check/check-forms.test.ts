import { describe, expect, it } from 'vitest';
import { checkForms } from '../../shared/check/check-forms.ts';
import type { Entry, Form } from '../../shared/glossary/entry.ts';
import { collection, entry, form } from '../fixtures/entry.ts';

const faults = (...entries: Entry[]) =>
  checkForms(collection({ entries })).map(({ path, place }) => `${path} ${place}`);
const admitted = (text: string) => form(text, { standing: 'admitted' });

describe('finds nothing wrong with', () => {
  it.each<[string, Entry[]]>([
    ['different spellings', [entry({ forms: [form('SNAP'), admitted('food stamps')] })]],
    ['accents that tell words apart', [entry({ forms: [form('príma'), admitted('prima')] })]],
    ['a spelling two languages share', [entry(), entry({ language: 'vi' })]],
    ['a capital that pages must show', [entry({ forms: [form('Part B', { case: 'capitals' })] })]],
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

it('tells of a rule for capitals where there is none', () => {
  const forms = [form('SNAP', { case: 'capitals' }), form('snap card', { case: 'capitals' })];
  expect(faults(entry({ forms }))).toEqual(['us-benefits/en/snap.json forms[1].case']);
});

import { describe, expect, it } from 'vitest';
import { checkRivals } from '../../shared/check/check-rivals.ts';
import type { Entry, Form } from '../../shared/glossary/entry.ts';
import { collection, entry, form } from '../fixtures/entry.ts';

const rivals = (...entries: Entry[]) => checkRivals(collection({ entries }));
const faults = (...entries: Entry[]) =>
  rivals(...entries).map(({ path, place }) => `${path} ${place}`);
const ambiguous = { ambiguous: true } as const;
const parole = [form('parole', ambiguous)];
const court = entry({ term: 'parole', forms: parole, evidence: { near: ['prison', 'judge'] } });

describe('finds nothing wrong with', () => {
  it.each<[string, Entry[]]>([
    ['a spelling two languages share', [entry(), entry({ language: 'vi' })]],
    ['a spelling one entry has twice', [entry({ forms: [form('SNAP'), form('Snap')] })]],
    [
      'a spelling two terms share, each with evidence of its own',
      [court, entry({ forms: parole, evidence: { near: ['prison', 'border'] } })],
    ],
    [
      'neighbours alike, with another topic',
      [
        court,
        entry({ forms: parole, evidence: { near: ['prison', 'judge'], topics: ['health'] } }),
      ],
    ],
  ])('%s', (_, entries) => {
    expect(faults(...entries)).toEqual([]);
  });
});

describe('tells of', () => {
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

  it('evidence that says the same of both, in any order', () => {
    const same = entry({ forms: parole, evidence: { near: ['Judge', 'prison'] } });
    expect(rivals(court, same).map(({ message }) => message)).toEqual([
      '"parole" is also a form of "snap", whose evidence is the same.',
      '"parole" is also a form of "parole", whose evidence is the same.',
    ]);
  });

  it('one sure claim among many ambiguous ones, wherever it stands', () => {
    const other = entry({ forms: parole, evidence: { near: ['border'] } });
    const sure = entry({ term: 'sure', forms: [form('parole')] });
    expect(faults(court, other, sure)).toHaveLength(3);
    expect(faults(sure, other, court)).toHaveLength(3);
  });
});

it('names the term that claims the same spelling', () => {
  const entries = [entry({ forms: [form('aid')] }), entry({ term: 'wic', forms: [form('aid')] })];
  const messages = rivals(...entries).map(({ message }) => message);
  expect(messages[0]).toContain('"wic"');
  expect(messages[1]).toContain('"snap"');
});

import { expect, it } from 'vitest';
import { writeCsv } from '../../shared/exchange/csv-writer.ts';
import { digestsOf } from '../../shared/glossary/digests.ts';
import { entry } from '../fixtures/entry.ts';
import { bilingual, sheetOf } from '../fixtures/exchange.ts';

it('begins with the byte order mark Excel looks for', async () => {
  expect([...(await writeCsv(bilingual(), 'es')).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
});

it('gives each term a row with both languages, its digests and empty columns for a reviewer', async () => {
  const of = bilingual();
  const sheet = await sheetOf(of);
  const digests = await digestsOf(of);
  expect(sheet.rows.map(([term]) => term)).toEqual(['Term', 'snap', 'wic']);
  const snap = Object.fromEntries(
    (sheet.rows[0] ?? []).map((name) => [name, sheet.cell('snap', name)]),
  );
  expect(snap).toEqual({
    Term: 'snap',
    Language: 'es',
    Topic: 'food',
    'English word (for reading)': 'SNAP',
    'English explanation (for reading)': 'Help from the government to buy food.',
    Word: 'SNAP (cupones)',
    Explanation: 'Es una ayuda del estado para comprar la comida.',
    'Preferred forms': 'SNAP [capitals]',
    'Other correct forms': 'cupones [ambiguous]',
    'Wrong forms': 'estampillas',
    'Sources (for reading)': 'USDA: SNAP (copy of 2024-05-01) https://www.fns.usda.gov/snap',
    'Text digest': digests.get(of.entries[2] ?? entry())?.digest,
    'English digest': digests.get(of.entries[0] ?? entry())?.digest,
    Reviewer: '',
    Role: '',
    Decision: '',
    Date: '',
    Note: '',
  });
});

it('leaves out what stands beside where the source language itself is written', async () => {
  const [header] = (await sheetOf(bilingual(), 'en')).rows;
  expect(header?.filter((name) => name.startsWith('English'))).toEqual([]);
});

it('leaves a row to fill in where the language has no text yet', async () => {
  const sheet = await sheetOf(bilingual(), 'vi');
  expect(sheet.cell('wic', 'Term')).toBe('wic');
  expect(sheet.cell('wic', 'Word')).toBe('');
  expect(sheet.cell('wic', 'Text digest')).toBe('');
  expect(sheet.cell('wic', 'English digest')).toMatch(/^[0-9a-f]{64}$/);
});

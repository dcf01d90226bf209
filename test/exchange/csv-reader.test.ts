import { describe, expect, it } from 'vitest';
import { readCsv } from '../../shared/exchange/csv-reader.ts';
import { writeCsv } from '../../shared/exchange/csv-writer.ts';
import { bilingual, sheetOf } from '../fixtures/exchange.ts';
import type { Sheet } from '../fixtures/spreadsheet.ts';

const OURS = bilingual();
const APPROVAL = {
  Reviewer: 'fixture-ana',
  Role: 'translator',
  Decision: 'approve',
  Date: '2025-01-31',
};

async function read(change: (sheet: Sheet) => unknown = () => {}, language = 'es') {
  const sheet = await sheetOf(OURS, language);
  change(sheet);
  return readCsv(sheet.save(), OURS);
}

/** Every fault and notice, as `level place: message`. */
async function told(change: (sheet: Sheet) => unknown, language?: string) {
  const { faults } = await read(change, language);
  return faults.map(({ level, place, message }) => `${level} ${place}: ${message}`);
}

describe('a row', () => {
  it('says the whole text, with what stands beside and both digests', async () => {
    const { patches, faults } = await read();
    expect(faults).toEqual([]);
    expect(patches).toHaveLength(2);
    expect(patches[0]).toEqual({
      place: 'row 2',
      term: 'snap',
      language: 'es',
      equivalent: 'SNAP (cupones)',
      explanation: 'Es una ayuda del estado para comprar la comida.',
      forms: [
        { text: 'SNAP', standing: 'preferred', case: 'capitals', ambiguous: false },
        { text: 'cupones', standing: 'admitted', case: 'any', ambiguous: true },
        { text: 'estampillas', standing: 'deprecated', case: 'any', ambiguous: false },
      ],
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
      sourceDigest: expect.stringMatching(/^[0-9a-f]{64}$/),
      shown: { equivalent: 'SNAP', explanation: 'Help from the government to buy food.' },
    });
  });

  it('of the source language has no source digest', async () => {
    const { patches } = await read(() => {}, 'en');
    expect(patches.map(({ sourceDigest }) => sourceDigest)).toEqual([null, null]);
  });

  it('that nobody has filled in says nothing', async () => {
    const { patches, faults } = await read(
      (sheet) => sheet.set('wic', { Word: 'WIC', Explanation: 'x', 'Preferred forms': 'WIC' }),
      'vi',
    );
    expect(faults).toEqual([]);
    expect(patches.map(({ term }) => term)).toEqual(['wic']);
  });

  it('holds an approval with the day as any program writes it', async () => {
    const { patches } = await read((sheet) =>
      sheet.set('wic', {
        ...APPROVAL,
        Role: 'Translator',
        Decision: ' APPROVED ',
        Date: '1/31/2025',
      }),
    );
    expect(patches[1]?.approval).toEqual({
      reviewer: 'fixture-ana',
      role: 'translator',
      date: '2025-01-31',
    });
    expect(patches[0]).not.toHaveProperty('approval');
  });
});

describe('saved by another program', () => {
  it.each([
    ['semicolons, no mark', { delimiter: ';' }],
    ['tabs and old Mac lines', { delimiter: '\t', newline: '\r' as const }],
    ['every cell quoted, line feeds', { quotes: true, newline: '\n' as const }],
    ['empty columns and rows added', { padding: 3, mark: true }],
  ])('says the same: %s', async (_, saved) => {
    const ours = readCsv(await writeCsv(OURS, 'es'), OURS);
    expect(readCsv((await sheetOf(OURS)).save(saved), OURS)).toEqual(ours);
  });

  it('says the same with its columns in another order', async () => {
    const sheet = await sheetOf(OURS);
    for (const row of sheet.rows) row.reverse();
    expect(readCsv(sheet.save(), OURS)).toEqual(readCsv(await writeCsv(OURS, 'es'), OURS));
  });
});

describe('what can’t be taken', () => {
  it('is told by row and column, and gives no patch', async () => {
    const { patches, faults } = await read((sheet) => sheet.set('wic', { Word: '' }));
    expect(faults.map(({ place, message }) => [place, message])).toEqual([
      ['row 3, column F (Word)', 'It is empty.'],
    ]);
    expect(patches.map(({ term }) => term)).toEqual(['snap']);
  });

  it.each([
    ['an empty explanation', { Explanation: ' ' }, 'column G (Explanation): It is empty.'],
    ['no form', { 'Preferred forms': '' }, 'column H (Preferred forms): The term has no form.'],
    ['a rule nobody knows', { 'Preferred forms': 'WIC [x]' }, 'The form "WIC [x]" can\'t be read.'],
    ['no digest', { 'Text digest': '' }, 'column L (Text digest): It is empty'],
    ['no source digest', { 'English digest': '' }, 'column M (English digest): It is empty'],
    [
      'a number for a digest',
      { 'Text digest': '1.2E+63' },
      'column L (Text digest): It is no digest',
    ],
    ['a word for a decision', { Decision: 'yes' }, 'column P (Decision): "yes" is no decision.'],
    [
      'an approval by nobody',
      { ...APPROVAL, Reviewer: '' },
      'column N (Reviewer): Nobody is named',
    ],
    [
      'an approval as nothing',
      { ...APPROVAL, Role: 'boss' },
      'column O (Role): "boss" is no role.',
    ],
    [
      'an approval without a day',
      { ...APPROVAL, Date: '' },
      'column Q (Date): The day of the approval is missing.',
    ],
    [
      'a day that could be two',
      { ...APPROVAL, Date: '3/4/2025' },
      'column Q (Date): "3/4/2025" is no day, or could be two.',
    ],
  ])('is a fault: %s', async (_, cells, message) => {
    const all = await told((sheet) => sheet.set('wic', cells));
    expect(all).toEqual([expect.stringContaining(message)]);
    expect(all[0]).toMatch(/^fault row 3, /);
  });

  it('is told where cells have moved, once a row', async () => {
    const right = await told((sheet) => sheet.rows[2]?.splice(5, 0, ''));
    expect(right).toEqual([
      'fault row 3, column N: A digest stands in this column: the cells of the row have moved.',
    ]);
    const left = await told((sheet) => sheet.rows[1]?.splice(6, 1));
    expect(left).toEqual([expect.stringMatching(/^fault row 2, column K: A digest stands/)]);
    const beyond = await told((sheet) => sheet.rows[2]?.push('stray'));
    expect(beyond).toEqual([
      expect.stringMatching(/^fault row 3, column S: There is text in a column/),
    ]);
  });

  it('gives nothing of a file whose columns are not sure', async () => {
    const { patches } = await read((sheet) => {
      (sheet.rows[0] as string[])[5] = 'Wort';
    });
    expect(patches).toEqual([]);
  });
});

describe('what is for people', () => {
  it.each([
    [
      'a refusal',
      { ...APPROVAL, Decision: 'change', Note: 'too long' },
      'fixture-ana says "change": "too long".',
    ],
    [
      'a refusal without a reason',
      { ...APPROVAL, Decision: 'reject' },
      'fixture-ana says "reject", without saying why.',
    ],
    ['a note alone', { Note: 'ask José' }, 'There is a note: "ask José".'],
    ['a note to an approval', { ...APPROVAL, Note: 'fine' }, 'fixture-ana says "approve": "fine".'],
    [
      'a reviewer alone',
      { Reviewer: 'fixture-ana' },
      'A reviewer is named, but no decision: nothing is taken as approved.',
    ],
    [
      'another topic',
      { Topic: 'health' },
      'It is not what our file says, and is not taken from here.',
    ],
    [
      'another source',
      { 'Sources (for reading)': 'me' },
      'It is not what our file says, and is not taken from here.',
    ],
  ])('is told and stops nothing: %s', async (_, cells, message) => {
    const { patches, faults } = await read((sheet) => sheet.set('wic', cells));
    expect(faults.map((fault) => [fault.level, fault.message])).toEqual([['notice', message]]);
    expect(patches).toHaveLength(2);
  });
});

describe('a row of a proposal', () => {
  /** The Spanish sheet with the columns only proposals have. */
  async function offered(cells: Readonly<Record<string, string>>) {
    const sheet = await sheetOf(OURS, 'es');
    sheet.rows[0]?.push(...Object.keys(cells));
    sheet.rows[1]?.push(...Object.values(cells));
    const { patches, faults } = readCsv(sheet.save(), OURS);
    const [patch] = patches;
    const told = faults.map(({ level, place, message }) => `${level} ${place}: ${message}`);
    return { patch, told };
  }

  it('says who and what wrote it, and a source that was read', async () => {
    const { patch, told } = await offered({
      Author: ' Mari\u0301a ',
      'Written by': 'Person',
      'Source publisher': 'HUD',
      'Source title': 'Rent',
      'Source address': 'https://www.hud.gov/rent',
      'Source copy read': '22 Nov 2025',
    });
    expect(told).toEqual([]);
    expect(patch).toMatchObject({
      author: 'Mar\u00eda',
      origin: 'person',
      source: {
        publisher: 'HUD',
        title: 'Rent',
        url: 'https://www.hud.gov/rent',
        checked: '2025-11-22',
      },
    });
  });

  it('may leave all of it out', async () => {
    const { patch, told } = await offered({ Author: '', 'Written by': '', 'Source address': '' });
    expect(told).toEqual([]);
    for (const key of ['author', 'origin', 'source', 'topic'])
      expect(patch).not.toHaveProperty(key);
  });

  it('is told what is unclear', async () => {
    const { told } = await offered({
      'Written by': 'a robot',
      'Source address': 'https://www.hud.gov/rent',
      'Source copy read': '11/12/2025',
    });
    expect(told).toEqual([
      'fault row 2, column S (Written by): "a robot" says not who wrote it.',
      'fault row 2, column U (Source copy read): "11/12/2025" is no day, or could be two.',
    ]);
  });
});

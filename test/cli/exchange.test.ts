import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { GLOSSARIES } from '../../glossaries/cli/glossary-files.ts';
import type { Suggestion } from '../../shared/exchange/suggestion.ts';
import { writeSuggestionsCsv } from '../../shared/exchange/suggestions-csv.ts';
import { writeSuggestionsJson } from '../../shared/exchange/suggestions-json.ts';
import type { Collection } from '../../shared/glossary/entry.ts';
import { filesOf, glossary, reviewer } from '../fixtures/entry.ts';
import { bilingual, sheetOf, withTanf } from '../fixtures/exchange.ts';
import { Sheet } from '../fixtures/spreadsheet.ts';
import { scratchFolder, termlight } from './termlight.ts';

const scratch = scratchFolder();
const AUTHOR = ['--author', 'fixture-maria'];
const ANA = reviewer({ account: 'fixture-ana', name: 'Ana of the tests', languages: ['es'] });
const APPROVAL = {
  Reviewer: 'fixture-ana',
  Role: 'translator',
  Decision: 'approve',
  Date: '2025-01-31',
};

/** A folder of its own for each test, with two terms in two languages; nobody in it exists. */
let folder = '';
let ours: Collection = bilingual();

afterAll(scratch.remove);

beforeEach(() => {
  folder = mkdtempSync(join(scratch.path, 'one-'));
  ours = bilingual();
  for (const { path, text } of filesOf(glossary(ours, [ANA]))) write(path, text);
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** Every file under the folder, byte for byte. */
function everything(): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    files
      .filter((one) => one.isFile())
      .map((one) => join(one.parentPath, one.name))
      .map((path) => [path, readFileSync(path, 'latin1')]),
  );
}

/** A file as it was exported, edited as in a spreadsheet and saved. */
async function edited(change: (sheet: Sheet) => unknown, language = 'es'): Promise<string> {
  const sheet = await sheetOf(ours, language);
  change(sheet);
  return scratch.write(`${language}.csv`, Buffer.from(sheet.save()));
}

const imported = (file: string, ...args: string[]) =>
  termlight(['import', file, ...args, '--glossaries', folder]);

const entryAt = (path: string) => JSON.parse(readFileSync(join(folder, path), 'utf8'));

describe('export, then import of the unchanged file, over our own glossaries', {
  timeout: 120_000,
}, () => {
  it.each(['en', 'es', 'zh-Hans', 'vi', 'ar'])('changes no byte: %s', (language) => {
    cpSync(GLOSSARIES, folder, { recursive: true });
    const before = everything();
    const file = join(scratch.path, `whole-${language}.csv`);
    const args = ['--language', language, '--output', file, '--glossaries', folder];
    const { status, err } = termlight(['export', ...args]);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(new Sheet(readFileSync(file)).rows.length).toBeGreaterThan(66);
    expect(imported(file, '--write')).toEqual({
      status: 0,
      out: 'Nothing changes: no file was written.\n',
      err: '',
    });
    expect(everything()).toEqual(before);
  });
});

describe('import without --write', () => {
  it('shows old and new beside each other and writes nothing', async () => {
    const before = everything();
    const file = await edited((sheet) =>
      sheet.set('wic', { Explanation: 'Es comida para los bebés.' }),
    );
    const { status, out, err } = imported(file);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toContain('wic (es), row 3\n');
    expect(out).toContain('- Es comida para los [-niños-].');
    expect(out).toContain('+ Es comida para los {+bebés+}.');
    expect(out).toContain('Nothing was written: add --write');
    expect(out).toContain('--author NAME and --origin person or --origin machine');
    expect(everything()).toEqual(before);
  });
});

describe('a file of suggested words', () => {
  const suggestions = [
    { word: 'rent relief', language: 'en', sentence: 'Ask for rent relief.', address: null },
    { word: 'cupones', language: 'es', sentence: null, address: 'https://www.example.gov/es' },
  ];

  it.each([
    ['suggestions.csv', writeSuggestionsCsv(suggestions), 'row'],
    ['suggestions.json', writeSuggestionsJson(suggestions), 'suggestion'],
  ])('is listed, and writes nothing: %s', (name, text, place) => {
    const before = everything();
    const { status, out, err } = imported(scratch.write(name, Buffer.from(text)), '--write');
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toContain('2 suggested words; nothing is written of them.');
    expect(out).toContain(
      `${place} ${place === 'row' ? 2 : 1}: "rent relief" (English). No term is like it.`,
    );
    expect(out).toContain('in: Ask for rent relief.');
    expect(out).toContain('"cupones" (Spanish). Like snap.');
    expect(out).toContain('on: https://www.example.gov/es');
    expect(everything()).toEqual(before);
  });

  it('moves no cursor', () => {
    const [first] = suggestions;
    const text = writeSuggestionsJson([{ ...first, word: 'a\u001b[2Jb' } as Suggestion]);
    const { out } = imported(scratch.write('odd.json', Buffer.from(text)));
    expect(out).toContain('"a [2Jb"');
  });

  it('is not what export writes', () => {
    const { status, err } = termlight([
      'export',
      '--format',
      'json',
      '--language',
      'es',
      '--glossaries',
      folder,
    ]);
    expect(status).not.toBe(0);
    expect(err).toContain('json is only read.');
  });
});

describe('import --write', () => {
  it('writes changed words in file form, with their author, and keeps the rest', async () => {
    const before = everything();
    const file = await edited((sheet) =>
      sheet.set('snap', { Explanation: 'Es dinero para la comida.' }),
    );
    expect(imported(file, '--write', ...AUTHOR)).toMatchObject({ status: 0, err: '' });
    const path = join(folder, 'us-benefits/es/snap.json');
    const after = everything();
    expect(Object.keys(after).filter((one) => after[one] !== before[one])).toEqual([path]);
    const old = JSON.parse(Buffer.from(before[path] as string, 'latin1').toString('utf8'));
    expect(entryAt('us-benefits/es/snap.json')).toEqual({
      ...old,
      explanation: 'Es dinero para la comida.',
      authors: ['Termlight (software)', 'fixture-maria'],
    });
    expect(termlight(['check', '--glossaries', folder]).status).toBe(0);
  });

  it('asks who wrote the words before it writes any', async () => {
    const before = everything();
    const file = await edited((sheet) => sheet.set('snap', { Word: 'cupones' }));
    const { status, err } = imported(file, '--write');
    expect(status).toBe(1);
    expect(err).toBe('Nothing was written. Words change: say who wrote them with --author NAME.\n');
    expect(everything()).toEqual(before);
  });

  it('makes a filled-in row a review of the digest that was exported', async () => {
    const file = await edited((sheet) => sheet.set('snap', APPROVAL));
    const sheet = new Sheet(readFileSync(file));
    expect(imported(file, '--write')).toMatchObject({ status: 0, err: '' });
    expect(entryAt('us-benefits/es/snap.json').reviews).toEqual([
      {
        reviewer: 'fixture-ana',
        role: 'translator',
        date: '2025-01-31',
        digest: sheet.cell('snap', 'Text digest'),
        sourceDigest: sheet.cell('snap', 'English digest'),
      },
    ]);
  });

  it('makes the entry of a language that is new', async () => {
    const row = { Word: 'WIC', Explanation: '음식.', 'Preferred forms': 'WIC' };
    const file = await edited((sheet) => sheet.set('wic', row), 'ko');
    expect(imported(file, '--write', ...AUTHOR, '--origin', 'person').status).toBe(0);
    expect(entryAt('us-benefits/ko/wic.json')).toMatchObject({
      origin: 'person',
      authors: ['fixture-maria'],
    });
    expect(readdirSync(join(folder, 'us-benefits/ko'))).toEqual(['wic.json']);
  });
});

describe('rows with faults', () => {
  beforeEach(() => {
    ours = withTanf(ours);
    for (const { path, text } of filesOf(glossary(ours, [ANA]))) write(path, text);
  });

  const mixed = (sheet: Sheet) =>
    sheet
      .set('tanf', { Word: 'el TANF' })
      .set('wic', { Decision: 'yes' })
      .set('snap', { Explanation: 'palabra '.repeat(76) });

  it('are told by row, each with its remedy, and keep everything from being written', async () => {
    const before = everything();
    const said = [...AUTHOR, '--origin', 'person'];
    const { status, out, err } = imported(await edited(mixed), '--write', ...said);
    expect(status).toBe(1);
    expect(out).toContain('tanf (es)');
    expect(err).toMatch(
      /es\.csv: row 3, column P \(Decision\)\n {2}"yes" is no decision\.\n {2}→ /,
    );
    expect(err).toMatch(/es\.csv: row 2, explanation\n {2}It has 76 words/);
    expect(err).toContain('Nothing was written.');
    expect(everything()).toEqual(before);
  });

  it('are left out with --skip-faults', async () => {
    const snap = entryAt('us-benefits/es/snap.json');
    const { status, err } = imported(
      await edited(mixed),
      '--write',
      '--skip-faults',
      '--origin',
      'person',
      ...AUTHOR,
    );
    expect(status).toBe(0);
    expect(err).toContain('3 faults. What they say was left out.');
    expect(entryAt('us-benefits/es/tanf.json').equivalent).toBe('el TANF');
    expect(entryAt('us-benefits/es/snap.json')).toEqual(snap);
  });
});

describe('what can’t be imported', () => {
  it.each([
    ['Windows-1252', Buffer.from('"Term","Word"\r\n"snap","cup\xf3n"\r\n', 'latin1'), 'CSV UTF-8'],
    ['keys of every object', '__proto__,constructor\n1,2', 'names none of the columns'],
  ])('is told with its remedy, without a stack: %s', (_, data, word) => {
    const before = everything();
    const file = scratch.write('other.csv', data);
    const { status, err } = imported(file, '--write');
    expect(status).toBe(1);
    expect(err).toContain(word);
    expect(err).toContain('  → ');
    expect(err).not.toMatch(/^\s+at /m);
    expect(everything()).toEqual(before);
  });

  it.each([
    ['no file', ['import'], 'Name one file'],
    ['a format nobody knows', ['import', 'a.xyz'], 'no format "xyz"'],
    ['standard input of no format', ['import', '-'], 'Say the format'],
    [
      'an unknown collection',
      ['import', '-', '--format', 'csv', '--collection', 'x'],
      'no collection "x"',
    ],
    ['another origin', ['import', 'a.csv', '--origin', 'me'], '--origin person'],
    [
      'an unknown language',
      ['export', '--format', 'csv', '--language', 'xx'],
      'does not know the language "xx"',
    ],
    ['a file without --output', ['export', 'es.csv'], '--output FILE'],
  ])('is told in words: %s', (_, args, word) => {
    const { status, out, err } = termlight([...args, '--glossaries', folder]);
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err).toContain(word);
    expect(err).not.toMatch(/^\s+at /m);
  });
});

describe('export', () => {
  it('never writes over a file, which a reviewer may have filled in', () => {
    const file = scratch.write('es.csv', 'filled in');
    const { status, err } = termlight([
      'export',
      '--language',
      'es',
      '--output',
      file,
      '--glossaries',
      folder,
    ]);
    expect(status).toBe(1);
    expect(err).toContain('is there already');
    expect(readFileSync(file, 'utf8')).toBe('filled in');
  });

  it('prints the file, and import reads it from standard input', () => {
    const { out } = termlight([
      'export',
      '--format',
      'csv',
      '--language',
      'zh-CN',
      '--glossaries',
      folder,
    ]);
    expect(out).toMatch(/^\ufeff"Term","Language"/);
    expect(
      termlight(['import', '-', '--format', 'csv', '--glossaries', folder], out).out,
    ).toContain('Nothing would change');
  });
});

describe('an import that breaks off', () => {
  /** Code that runs before the command and does something as a file is moved in its place. */
  const atRename = (nth: number, doing: string) => `
    import fs from 'node:fs/promises';
    import { syncBuiltinESMExports } from 'node:module';
    const { rename, writeFile } = fs;
    let count = 0;
    fs.rename = async (...args) => { count += 1; if (count === ${nth}) { ${doing} } return rename(...args); };
    syncBuiltinESMExports();`;
  const terms = ['snap', 'wic', 'tanf'];
  const killed = 'process.kill(process.pid, "SIGKILL"); await new Promise(() => {});';
  const run = (file: string, before?: string) =>
    termlight(
      ['import', file, '--write', ...AUTHOR, '--glossaries', folder, '--origin', 'person'],
      '',
      before,
    );

  beforeEach(() => {
    ours = withTanf(ours);
    for (const { path, text } of filesOf(glossary(ours, [ANA]))) write(path, text);
  });

  it.each([
    ['is killed', killed, { status: null, done: 1, said: '' }],
    [
      'is killed in the middle of a file',
      `await writeFile(args[0], "{"); ${killed}`,
      { status: null, done: 1, said: '' },
    ],
    [
      'is interrupted',
      'process.kill(process.pid, "SIGINT"); await new Promise((done) => setTimeout(done, 100));',
      { status: 1, done: 2, said: 'It was interrupted. 2 of 3 files were written' },
    ],
    [
      'finds no space left',
      'throw Object.assign(new Error("x"), { code: "ENOSPC" });',
      { status: 1, done: 1, said: "can't be written: ENOSPC. 1 of 3 files were written" },
    ],
  ])(
    'leaves every file old or new where it %s, and goes on when it is run again',
    async (_, doing, { status, done, said }) => {
      const before = everything();
      const file = await edited((sheet) => {
        for (const term of terms) sheet.set(term, { Explanation: `Texto de ${term}.` });
      });
      const written = () =>
        terms.filter((term) => {
          const path = join(folder, `us-benefits/es/${term}.json`);
          if (readFileSync(path, 'latin1') === before[path]) return false;
          expect(JSON.parse(readFileSync(path, 'utf8')).explanation).toBe(`Texto de ${term}.`);
          return true;
        });
      const first = run(file, atRename(2, doing));
      expect(first.status).toBe(status);
      expect(first.err).toContain(said);
      if (said) expect(first.err).toContain('Run the same command again to go on');
      expect(written()).toHaveLength(done);
      const again = run(file);
      expect({ status: again.status, err: again.err }).toEqual({ status: 0, err: '' });
      expect(again.out).toContain(`Entries: ${3 - done};`);
      expect(written()).toEqual(terms);
    },
  );
});

import {
  cpSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { scratchFolder, termlight } from './termlight.ts';

const GOOD = join(import.meta.dirname, '../check/good-files');
const SNAP = 'test-benefits/en/snap.json';
const scratch = scratchFolder();
const glossaries = join(scratch.path, 'glossaries');
const check = (...args: string[]) => termlight(['check', ...args, '--glossaries', glossaries]);

afterAll(scratch.remove);

beforeEach(() => {
  rmSync(glossaries, { recursive: true, force: true });
  cpSync(GOOD, glossaries, { recursive: true });
});

const read = (path: string) => readFileSync(join(glossaries, path), 'utf8');
const write = (path: string, text: string) => writeFileSync(join(glossaries, path), text);
const good = readFileSync(join(GOOD, SNAP), 'utf8');

describe('check', () => {
  it('says how much it read', () => {
    expect(check()).toEqual({ status: 0, out: '7 entries in 9 files: no faults.\n', err: '' });
  });

  it('lists notices with their place, and does not fail', () => {
    write(SNAP, good.replace('"checked": "2024-05-01"', '"checked": null'));
    const { status, out } = check();
    expect(status).toBe(0);
    expect(out).toContain(`${SNAP}: sources[0].checked: The page has not been checked yet: https`);
    expect(out).toContain('1 notice, which stop');
  });

  it('prints faults to the error stream, counts them, and fails', () => {
    write(SNAP, good.replace('"SNAP"', '"<b>SNAP</b>"'));
    const { status, out, err } = check();
    expect([status, out]).toEqual([1, '']);
    expect(err).toBe(
      `${SNAP}: equivalent\n  It holds markup.\n  → Write plain text: markup is shown as it stands, never followed.\n\n1 fault.\n`,
    );
  });

  it('lets no file speak to the terminal', () => {
    write(SNAP, good.replace('"format"', '"\\u001b[2J\\u202e": 1, "format"'));
    const { err } = check();
    expect(err).toContain('U+001B[2JU+202E');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: -- what is looked for
    expect(err).not.toMatch(/[\u001b\u202e]/);
  });

  it('follows no link, of a file or of a folder', () => {
    writeFileSync(join(scratch.path, 'secret.json'), '{"secret": 1}');
    symlinkSync(join(scratch.path, 'secret.json'), join(glossaries, 'test-benefits/en/x.json'));
    symlinkSync(scratch.path, join(glossaries, 'outside'));
    const { status, err } = check('--fix');
    expect(status).toBe(1);
    expect(err.match(/It is a link/g)).toHaveLength(2);
    expect(err).not.toContain('secret');
    expect(readFileSync(join(scratch.path, 'secret.json'), 'utf8')).toBe('{"secret": 1}');
  });

  it('passes hidden files and papers by, and stops at a name that hides an entry', () => {
    write('README.md', '# Ours');
    write('test-benefits/.snap.json.swp', 'x');
    expect(check().status).toBe(0);
    write('test-benefits/en/snap.JSON', good);
    expect(check().err).toContain('does not end in .json');
  });

  it('shows no progress where nobody looks', () => {
    expect(check().err).toBe('');
  });
});

describe('check --fix', () => {
  it('puts files into form, names each, and changes no word', () => {
    write(SNAP, `\ufeff${JSON.stringify(JSON.parse(good)).replace('"SNAP"', '" SNAP "')}\r\n`);
    const { status, out } = check('--fix');
    expect(status).toBe(0);
    expect(out).toContain(`Put into file form: ${SNAP}\n1 file put into file form.\n`);
    expect(read(SNAP)).toBe(good);
    expect(check('--fix').out).toContain('0 files put into file form.');
  });

  it('prints what is left to people, and fails', () => {
    write(SNAP, good.replaceAll('\n', '\r\n').replace('"food"', '"housing"'));
    const { status, err } = check('--fix');
    expect(status).toBe(1);
    expect(err).toContain('no topic "housing"');
    expect(err).not.toContain('CR LF');
    expect(read(SNAP)).toBe(good.replace('"food"', '"housing"'));
  });

  it('never touches what it can’t read, and leaves nothing behind', () => {
    const broken = Buffer.concat([Buffer.from(good.slice(0, 200)), Buffer.from([0xe9])]);
    writeFileSync(join(glossaries, SNAP), broken);
    write('test-benefits/es/snap.json', '\ufeff{"format": 1,}\r\n');
    expect(check('--fix').status).toBe(1);
    expect(readFileSync(join(glossaries, SNAP))).toEqual(broken);
    expect(read('test-benefits/es/snap.json')).toBe('\ufeff{"format": 1,}\r\n');
    expect(readdirSync(join(glossaries, 'test-benefits/en')).sort()).toEqual([
      'lifeline.json',
      'snap.json',
      'wic.json',
    ]);
  });

  it('leaves files it has nothing to say of as old as they were', () => {
    const before = statSync(join(glossaries, SNAP)).mtimeMs;
    check('--fix');
    expect(statSync(join(glossaries, SNAP)).mtimeMs).toBe(before);
  });
});

import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { scratchFolder, termlight } from './termlight.ts';

const PAGE = join(import.meta.dirname, '../pages/en-benefits/page.html');
const scratch = scratchFolder();

afterAll(scratch.remove);

describe('annotate --json', () => {
  it('prints the page, its hits in order with their entries, and their counts', () => {
    const { status, out, err } = termlight(['annotate', PAGE, '--lang', 'es', '--json']);
    expect(err).toBe('');
    expect(status).toBe(0);
    const { page, hits, counts } = JSON.parse(out);
    expect(page).toEqual({ title: 'Renew your health coverage', lang: 'en' });
    expect(hits[0]).toEqual({
      term: 'coverage',
      text: 'health coverage',
      entry: {
        language: 'es',
        equivalent: expect.stringContaining('cobertura'),
        explanation: expect.stringMatching(/^\S.*\.$/),
        status: 'draft',
      },
    });
    expect(counts).toEqual({ terms: 10, hits: 11 });
    expect(hits).toHaveLength(11);
  });

  it('reads standard input', () => {
    const { out } = termlight(['annotate', '-', '--json'], '<p lang="en">Apply for SNAP.</p>');
    expect(JSON.parse(out).hits[0].term).toBe('snap');
  });

  it('answers a regional tag with its language', () => {
    const { out } = termlight(['annotate', PAGE, '--lang', 'zh-CN', '--json']);
    expect(JSON.parse(out).hits[0].entry.language).toBe('zh-Hans');
  });

  it('reads the encoding the page declares', () => {
    const html = Buffer.from(
      '<meta charset="windows-1252"><p lang="es">Un crédito tributario y una apelación de su caso</p>',
      'latin1',
    );
    const { out } = termlight(['annotate', '-', '--json'], html);
    expect(JSON.parse(out).hits[0]).toMatchObject({
      term: 'tax-credit',
      text: 'crédito tributario',
    });
  });
});

describe('annotate without --json', () => {
  it('writes one document that names every term in both languages', () => {
    const { status, out } = termlight(['annotate', PAGE, '--lang', 'vi']);
    expect(status).toBe(0);
    expect(out).toMatch(/^<!doctype html>\n<html lang="vi" dir="ltr">/);
    expect(out.match(/<li id="term-/g)).toHaveLength(10);
    expect(out).toContain('lang="en"');
    expect(out).not.toMatch(/<script|<link|<img|\ssrc=/);
  });
});

describe('what can’t be annotated', () => {
  const deep = `<!doctype html><title>x</title>${'<div>'.repeat(40_000)}Medicaid`;
  const polish =
    '<html lang="pl"><p>Program Medicaid jest przeznaczony dla osób o niskich dochodach w Stanach.</p>';
  it.each([
    ['a file that is not there', () => join(scratch.path, 'none.html'), 'ENOENT'],
    ['an empty file', () => scratch.write('empty.html', ''), 'empty'],
    ['a PDF', () => scratch.write('a.html', '%PDF-1.7 Medicaid'), 'PDF'],
    [
      'a picture',
      () => scratch.write('b.html', Buffer.from([0x89, 0x50, 0x4e, 0x47, 1])),
      'picture',
    ],
    ['other binary data', () => scratch.write('c.html', Buffer.alloc(500)), 'binary'],
    ['plain text', () => scratch.write('d.html', 'Apply for Medicaid.'), 'not an HTML page'],
    ['JSON', () => scratch.write('e.html', '{"a": "<b>"}'), 'not an HTML page'],
    ['more than 20 MB', () => scratch.write('f.html', Buffer.alloc(20_000_001, '<p>')), '20 MB'],
    ['40,000 elements inside each other', () => scratch.write('g.html', deep), 'nests'],
    ['a language nobody here knows', () => scratch.write('h.html', polish), 'language'],
    ['a folder', () => scratch.path, 'EISDIR'],
  ])('is told in a sentence: %s', (_, file, word) => {
    const { status, out, err } = termlight(['annotate', file(), '--json']);
    expect(status).toBe(1);
    expect(out).toBe('');
    expect(err).toContain(word);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).not.toMatch(/^\s+at /m);
  });

  it.each([
    ['no file', ['annotate'], 'Name one HTML file'],
    ['an unknown reader language', ['annotate', PAGE, '--lang', 'xx'], 'no explanations in "xx"'],
    ['an unknown option', ['annotate', PAGE, '--jsn'], "'--jsn'"],
    ['an unknown verb', ['anotate', PAGE], 'no verb "anotate"'],
  ])('is told in words: %s', (_, args, word) => {
    const { status, out, err } = termlight(args);
    expect(status).toBe(1);
    expect(out).toBe('');
    expect(err).toContain(word);
    expect(err).not.toMatch(/^\s+at /m);
  });
});

describe('help', () => {
  it.each([
    [[]],
    [['--help']],
    [['annotate', '--help']],
    [['check', '--help']],
    [['build', '--help']],
  ])('is printed for %j', (args) => {
    const { status, out } = termlight(args);
    expect(status).toBe(0);
    expect(out).toContain('termlight');
  });
});

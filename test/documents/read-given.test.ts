import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { MOST_BYTES, MOST_HTML, MOST_TEXT, readGiven } from '../../shared/documents/read-given.ts';
import { column, madePdf } from '../fixtures/made-pdf.ts';
import { blockLines, documentOf, readOptions } from '../fixtures/reading.ts';

beforeAll(() => {
  vi.stubGlobal('DOMParser', new JSDOM('').window.DOMParser);
});

const file = (...parts: BlobPart[]) => ({ kind: 'file' as const, file: new Blob(parts) });
const read = (given: Parameters<typeof readGiven>[0]) => readGiven(given, readOptions());
const fault = (kind: string) => ({ ok: false, fault: kind });

describe('a file is what its bytes are', () => {
  it.each([
    ['a page', '<html><body><h1>Title</h1><p>Text', ['h2 Title', 'p Text']],
    ['a text', 'One.\n\nTwo.', ['p One.', 'p Two.']],
    ['a PDF', madePdf([column(['One line of text.'])]), ['p One line of text.']],
  ])('%s', async (_, content, lines) => {
    expect(blockLines(documentOf(await read(file(content))))).toEqual(lines);
  });

  it.each([
    ['a picture', 'GIF89a', 'photo'],
    ['an office document', 'PK\u0003\u0004', 'unknown-type'],
    ['nothing', '', 'empty'],
    ['a page without text', '<html><body><img src=x>', 'empty'],
  ])('%s is a fault', async (_, content, kind) => {
    expect(await read(file(content))).toEqual(fault(kind));
  });

  it('that can’t be had any more is a fault', async () => {
    const gone = { size: 5, arrayBuffer: () => Promise.reject(new Error('gone')) };
    const given = { kind: 'file' as const, file: gone as unknown as Blob };
    expect(await read(given)).toEqual(fault('unreadable'));
  });
});

describe('too much is a fault', () => {
  it.each([
    ['a text', { kind: 'text' as const, text: 'a'.repeat(MOST_TEXT + 1) }],
    ['a page', { kind: 'html' as const, html: ' '.repeat(MOST_HTML + 1), address: null }],
    ['a file', { kind: 'file' as const, file: { size: MOST_BYTES + 1 } as Blob }],
  ])('%s', async (_, given) => {
    expect(await read(given)).toEqual(fault('too-large'));
  });
});

it('keeps a page’s title, language and address, query and fragment left out', async () => {
  const html = '<html lang="es-MX"><title>Ayuda</title><body><p>Texto';
  const address = 'https://fairmeadow.example/a?case=1#b';
  expect(documentOf(await read({ kind: 'html', html, address }))).toMatchObject({
    title: 'Ayuda',
    language: 'es-MX',
    address: 'https://fairmeadow.example/a',
    cut: null,
  });
});

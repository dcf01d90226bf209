import { documentOfText } from './document-of-text.ts';
import type { Given, ReadFault, ReadOptions, ReadResult } from './given.ts';
import type { ReadingDocument } from './reading-document.ts';
import { sniffType } from './sniff-type.ts';

/** The largest text that is read, in UTF-16 units: a book of 800 pages. */
export const MOST_TEXT = 2_000_000;

/** The same of a page, whose markup counts. */
export const MOST_HTML = 10_000_000;

/** The largest file, in bytes. */
export const MOST_BYTES = 50_000_000;

const fail = (fault: ReadFault): ReadResult => ({ ok: false, fault });

/** A document, unless there is nothing in it or too much. */
function found(document: ReadingDocument): ReadResult {
  return document.blocks.length ? { ok: true, document } : fail('empty');
}

function readText(text: string): ReadResult {
  return text.length > MOST_TEXT ? fail('too-large') : found(documentOfText(text));
}

// Reading pages, encodings and PDFs weighs more than the rest: each is loaded when it is needed.

async function readHtml(html: string, address: string | null): Promise<ReadResult> {
  if (html.length > MOST_HTML) return fail('too-large');
  const { documentOfHtml } = await import('./document-of-html.ts');
  return found(documentOfHtml(html, address));
}

async function decoded(bytes: Uint8Array, isPage: boolean): Promise<string> {
  const { decodeText } = await import('./decode-text.ts');
  return decodeText(bytes, isPage);
}

async function readFile(file: Blob, options: ReadOptions): Promise<ReadResult> {
  if (file.size === 0) return fail('empty');
  if (file.size > MOST_BYTES) return fail('too-large');
  const bytes = new Uint8Array(await file.arrayBuffer());
  switch (sniffType(bytes)) {
    case 'pdf': {
      const { readPdf } = await import('./pdf/read-pdf.ts');
      return readPdf(bytes, options);
    }
    case 'html':
      return readHtml(await decoded(bytes, true), null);
    case 'text':
      return readText(await decoded(bytes, false));
    case 'picture':
      return fail('photo');
    default:
      return fail('unknown-type');
  }
}

/** Reads what a reader gave us, whatever it is; what can't be read is a fault, never an exception. */
export async function readGiven(given: Given, options: ReadOptions): Promise<ReadResult> {
  try {
    if (given.kind === 'text') return readText(given.text);
    if (given.kind === 'html') return await readHtml(given.html, given.address);
    return await readFile(given.file, options);
  } catch {
    // A file that was taken away meanwhile, or is damaged in a way nobody foresaw.
    return fail('unreadable');
  }
}

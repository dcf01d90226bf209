import sniffEncoding from 'html-encoding-sniffer';
import { Complaint } from './complaint.ts';
import { nameOfFile, readBytes } from './read-bytes.ts';

/** How other kinds of file begin, in Latin-1. */
const OTHER_KINDS: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\u0003\u0004', 'a zip archive or an office document'],
  ['\u0089PNG', 'a picture'],
  ['\u00ff\u00d8\u00ff', 'a picture'],
  ['GIF8', 'a picture'],
  ['{\\rtf', 'a rich-text document'],
];

const TAG =
  /<!doctype\s+html|<(?:html|head|title|body|main|article|section|div|p|h[1-6]|ul|ol|dl|table|span|a|br)[\s/>]/i;

/** Text of a page's bytes in the encoding they declare, as the HTML standard finds it. */
function decode(bytes: Buffer): string {
  const encoding = sniffEncoding(bytes, {
    defaultEncoding: isUtf8(bytes) ? 'UTF-8' : 'windows-1252',
  });
  return new TextDecoder(encoding).decode(bytes);
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/**
 * The HTML of a file.
 *
 * @param file - path as typed, or `-` for standard input.
 * @throws Complaint if it can't be read, or is no HTML page that can be taken.
 */
export async function readPage(file: string): Promise<string> {
  const name = nameOfFile(file);
  const bytes = await readBytes(file);
  if (bytes.length === 0) throw new Complaint(`${name} is empty.`);
  const beginning = bytes.subarray(0, 8).toString('latin1');
  const other = OTHER_KINDS.find(([prefix]) => beginning.startsWith(prefix));
  if (other) throw new Complaint(`${name} is ${other[1]}, not an HTML page.`);
  const html = decode(bytes);
  if (html.includes('\0')) throw new Complaint(`${name} is binary, not an HTML page.`);
  if (!TAG.test(html)) throw new Complaint(`${name} is not an HTML page: it has no tags.`);
  return html;
}

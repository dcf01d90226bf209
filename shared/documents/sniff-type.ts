/** What a file is, whatever its name says. */
export type FileType = 'pdf' | 'html' | 'text' | 'picture' | 'other';

/** How pictures begin, in Latin-1. */
const PICTURES = ['\u0089PNG', '\u00ff\u00d8\u00ff', 'GIF8', 'II*\0', 'MM\0*'];

/** Pictures in a container: what stands after its first bytes. */
const CONTAINED = /^(?:RIFF[\s\S]{4}WEBP|[\s\S]{4}ftyp(?:hei|hev|mif|msf|avif))/;

/** How other kinds begin that would pass for text. */
const OTHERS = ['PK\u0003\u0004', '{\\rtf', '\u00d0\u00cf\u0011\u00e0', '%!PS'];

/** Control characters that text does hold: tab, line feed, form feed, carriage return, escape. */
const CONTROLS = new Set([0x09, 0x0a, 0x0c, 0x0d, 0x1b]);

/** True for bytes no text holds (WHATWG MIME Sniffing, binary data bytes). */
function isBinary(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit < 0x20 && !CONTROLS.has(unit)) return true;
  }
  return false;
}

/** Marks of UTF-16: its text is full of zero bytes. */
const UTF_16 = /^(?:\u00ff\u00fe|\u00fe\u00ff)/;

/** A tag of a page, wherever it begins: pages out of mail programs begin with anything. */
const TAG =
  /<!doctype\s+html|<(?:html|head|title|body|main|article|section|div|p|h[1-6]|ul|ol|dl|table|span|a|br)[\s/>]/i;

/** PDF viewers take a file that has this among its first 1024 bytes (ISO 32000-1, annex H, note 13). */
const PDF = '%PDF-';

/** Bytes that are looked at. */
const LOOKED_AT = 4096;

/** Tells what a file is by how it begins. */
export function sniffType(bytes: Uint8Array): FileType {
  const start = String.fromCharCode(...bytes.subarray(0, LOOKED_AT));
  const begins = (one: string) => start.startsWith(one);
  if (start.slice(0, 1024).includes(PDF)) return 'pdf';
  if (PICTURES.some(begins) || CONTAINED.test(start)) return 'picture';
  if (OTHERS.some(begins)) return 'other';
  const text = UTF_16.test(start) ? start.replaceAll('\0', '') : start;
  if (isBinary(text)) return 'other';
  return TAG.test(text) ? 'html' : 'text';
}

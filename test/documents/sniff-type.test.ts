import { expect, it } from 'vitest';
import { sniffType } from '../../shared/documents/sniff-type.ts';

const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

it.each([
  ['pdf', '%PDF-1.7\n'],
  ['pdf', 'mail\r\nheaders\r\n%PDF-1.4\n'],
  ['picture', '\u0089PNG\r\n\u001a\n'],
  ['picture', '\u00ff\u00d8\u00ff\u00e0'],
  ['picture', 'GIF89a'],
  ['picture', 'RIFF\0\0\0\0WEBPVP8 '],
  ['picture', '\0\0\0\u0018ftypheic'],
  ['html', '<!DOCTYPE html><p>a'],
  ['html', '  <!-- a --><div>b</div>'],
  ['html', '\u00ff\u00fe<\0p\0>\0a\0'],
  ['text', 'Dear Ana,\r\n\tyour benefits < 5 are'],
  ['text', 'caf\u00e9'],
  ['other', 'PK\u0003\u0004'],
  ['other', '{\\rtf1'],
  ['other', 'MZ\u0090\0\u0003'],
])('%s: %j', (type, start) => {
  expect(sniffType(latin1(start))).toBe(type);
});

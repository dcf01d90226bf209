import { expect, it } from 'vitest';
import { decodeText } from '../../shared/documents/decode-text.ts';

const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

it.each([
  ['UTF-8 that says nothing', new TextEncoder().encode('niño'), false, 'niño'],
  ['UTF-8 with its mark', new TextEncoder().encode('\ufeffniño'), false, 'niño'],
  ['UTF-16 with its mark', latin1('\u00ff\u00fen\0i\0\u00f1\0o\0'), false, 'niño'],
  ['old Windows', latin1('ni\u00f1o'), false, 'niño'],
  [
    'what a page declares',
    latin1('<meta charset=shift_jis>\u0083e'),
    true,
    '<meta charset=shift_jis>テ',
  ],
  [
    'what a text only talks of',
    latin1('<meta charset=shift_jis>\u00e9'),
    false,
    '<meta charset=shift_jis>é',
  ],
])('%s', (_, bytes, isPage, text) => {
  expect(decodeText(bytes, isPage)).toBe(text);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeUtf8 } from '../../shared/exchange/decode-utf8.ts';

const told = (bytes: Uint8Array) => {
  const decoded = decodeUtf8(bytes);
  return 'fault' in decoded ? decoded.fault : undefined;
};

it('reads any UTF-8 text, with or without the mark', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.boolean(), (text, mark) => {
      fc.pre(!text.startsWith('\ufeff') && !text.startsWith('PK'));
      const bytes = new TextEncoder().encode(`${mark ? '\ufeff' : ''}${text}`);
      expect(decodeUtf8(bytes)).toEqual({ text });
    }),
  );
});

describe('what is not UTF-8', () => {
  it('is refused with the line and how to save it', () => {
    const fault = told(Buffer.from('Term,Word\r\nsnap,cup\xf3n\r\n', 'latin1'));
    expect(fault?.place).toBe('line 2');
    expect(fault?.message).toContain('not saved as UTF-8');
    expect(fault?.remedy).toContain('CSV UTF-8');
  });

  it('is refused where a file ends in half a letter', () => {
    expect(told(new TextEncoder().encode('caf\u00e9').slice(0, -1))?.message).toContain('UTF-8');
  });

  it.each([
    ['a workbook', Buffer.from('PK\x03\x04'), 'workbook'],
    ['UTF-16', Buffer.from('\ufeffTerm', 'utf16le'), 'UTF-16'],
  ])('is called what it is: %s', (_, bytes, word) => {
    expect(told(bytes)?.message).toContain(word);
    expect(told(bytes)?.remedy).toContain('CSV UTF-8');
  });
});

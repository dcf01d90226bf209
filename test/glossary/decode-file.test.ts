import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeFile, tooLarge } from '../../shared/glossary/decode-file.ts';

const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => [...Buffer.from(part as string)]));

it('gives the text of UTF-8, whatever is in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
      fc.pre(!text.includes('\0'));
      expect(decodeFile('a.json', bytes(text))).toEqual({ path: 'a.json', text });
    }),
  );
});

it('keeps a byte order mark, for check to tell of', () => {
  expect(decodeFile('a.json', bytes('\ufeff{}')).text).toBe('\ufeff{}');
});

describe('tells of', () => {
  it.each([
    ['an empty file', bytes(), '', /^The file is empty\.$/],
    ['a picture', bytes([0x89, 0x50, 0x4e, 0x47, 0, 0]), '', /binary/],
    ['UTF-16, little end first', bytes([0xff, 0xfe, 0x7b, 0]), '', /UTF-16/],
    ['UTF-16, big end first', bytes([0xfe, 0xff, 0, 0x7b]), '', /UTF-16/],
    ['é of Windows', bytes('{\n "é": "caf', [0xe9], '"}'), 'line 2, column 11', /byte E9 /],
    ['é of Windows at the end', bytes('é', [0xe9]), 'line 1, column 2', /byte E9 /],
    [
      'é of Windows after a byte order mark',
      bytes('\ufeffa', [0xe9]),
      'line 1, column 3',
      /byte E9 /,
    ],
    ['a byte that begins nothing', bytes('a', [0x80]), 'line 1, column 2', /byte 80 /],
    ['FF where no UTF-16 begins', bytes([0xff, 0x61]), 'line 1, column 1', /byte FF /],
    ['FE where no UTF-16 begins', bytes([0xfe, 0x61]), 'line 1, column 1', /byte FE /],
    ['FE after a letter', bytes('a', [0xfe]), 'line 1, column 2', /byte FE /],
    ['FF after a letter', bytes('a', [0xff]), 'line 1, column 2', /byte FF /],
    ['half a pair of UTF-16', bytes([0xed, 0xa0, 0xbd]), 'line 1, column 1', /byte ED /],
    ['a character cut off', bytes('食', [0xe9, 0xa3]), 'line 1, column 2', /byte E9 /],
  ])('%s', (_, data, place, message) => {
    expect(decodeFile('a.json', data)).toEqual({
      path: 'a.json',
      text: '',
      fault: {
        level: 'fault',
        path: 'a.json',
        place,
        message: expect.stringMatching(message),
        remedy: expect.stringMatching(/\.$/),
      },
    });
  });

  it('the first wrong byte, wherever it stands', () => {
    const letters = fc.stringMatching(/^[aé食]*$/u);
    fc.assert(
      fc.property(letters, fc.constantFrom(0x80, 0xe9, 0xff), letters, (one, byte, other) => {
        const { fault } = decodeFile('a.json', bytes(one, [byte], ' ', other));
        expect(fault?.place).toBe(`line 1, column ${one.length + 1}`);
      }),
    );
  });

  it('the first wrong byte of many', () => {
    const data = bytes('é'.repeat(100_000), [0xe9], 'é'.repeat(100_000), [0xff]);
    expect(decodeFile('a.json', data).fault?.place).toBe('line 1, column 100001');
  });

  it('a size that is too large', () => {
    expect(tooLarge('a.json', 104_857_600)).toEqual({
      path: 'a.json',
      text: '',
      fault: {
        level: 'fault',
        path: 'a.json',
        place: '',
        message: 'The file has 104.9 MB; at most 1 MB are read.',
        remedy: expect.stringMatching(/^Look .*\.$/),
      },
    });
  });
});

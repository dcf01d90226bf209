import { expect, it } from 'vitest';
import { plainAddress } from '../../shared/documents/safe-address.ts';

it.each([
  ['https://a.gov/b/c?case=1#d', 'https://a.gov/b/c'],
  ['http://user:secret@a.gov:8080/b', 'http://a.gov:8080/b'],
  ['file:///home/ana/letter.html', null],
  ['chrome-extension://x/reader.html', null],
  ['no address', null],
  [null, null],
])('%s is told as %s', (address, told) => {
  expect(plainAddress(address)).toBe(told);
});

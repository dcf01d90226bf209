import { expect, it } from 'vitest';
import { plainAddress } from '../../shared/saved/plain-address.ts';

it.each([
  ['https://www.example.gov/food?case=123&name=Ana#apply', 'https://www.example.gov/food'],
  ['http://ana:secret@example.gov:8080/a', 'http://example.gov:8080/a'],
  ['https://example.gov', 'https://example.gov/'],
])('leaves out what may name a person: %s', (address, plain) => {
  expect(plainAddress(address)).toBe(plain);
});

it.each([
  'file:///home/ana/letter.html',
  'chrome-extension://abc/sidepanel.html',
  'javascript:alert(1)',
  'about:blank',
  'no address',
  '',
  `https://example.gov/${'a'.repeat(500)}`,
])('is none for %s', (address) => {
  expect(plainAddress(address)).toBeNull();
});

import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { sha256, sha256Hex, sha256Integrity } from '../../shared/digest/sha256.ts';

describe.each([
  ['nothing', ''],
  ['ASCII', 'abc'],
  ['a page’s words', 'trợ cấp 补助 دخل 😀'],
])('SHA-256 of %s', (_, text) => {
  const platform = createHash('sha256').update(text, 'utf8');

  it('is that of its UTF-8 bytes', async () => {
    expect(Buffer.from(await sha256(text))).toEqual(platform.copy().digest());
  });

  it('is the same in hexadecimal', async () => {
    expect(await sha256Hex(text)).toBe(platform.copy().digest('hex'));
  });

  it('is the same as integrity', async () => {
    expect(await sha256Integrity(text)).toBe(`sha256-${platform.copy().digest('base64')}`);
  });
});

it('is the digest the standard names', async () => {
  expect(await sha256Hex('abc')).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
});

import { expect, it } from 'vitest';
import { licencesText } from '../../shared/packages/licences-text.ts';
import type { ShippedPackage } from '../../shared/packages/shipped-package.ts';

const OWN = 'Apache License\n  Version 2.0\n\nthe whole\ntext, and how to apply it';
const one = (name: string, more: Partial<ShippedPackage> = {}): ShippedPackage => ({
  name,
  version: '1.0.0',
  licence: 'MIT',
  author: '',
  texts: [`Copyright ${name}`],
  ...more,
});

it('is the same in whatever order packages come', () => {
  const packages = [one('b'), one('@a/z'), one('a', { version: '2.0.0' }), one('a')];
  expect(licencesText(packages, OWN)).toBe(licencesText(packages.toReversed(), OWN));
  const text = licencesText(packages, OWN);
  const titles = ['@a/z 1.0.0', 'a 1.0.0', 'b 1.0.0'].map((title) => text.indexOf(title));
  expect(titles).toEqual(titles.toSorted((x, y) => x - y));
  expect(titles).not.toContain(-1);
});

it('says a text once that several share, and every other whole', () => {
  const text = licencesText(
    [one('a', { texts: ['T\r\n'] }), one('b', { texts: ['T'] }), one('c')],
    OWN,
  );
  expect(text).toContain('a 1.0.0 (MIT)\nb 1.0.0 (MIT)\n\nT\n');
  expect(text).toContain('c 1.0.0 (MIT)\n\nCopyright c\n');
});

it('leaves out a text that is our own too, and keeps a notice beside it', () => {
  const texts = ['Apache License\nVersion 2.0 the whole text', 'A notice'];
  const text = licencesText([one('a', { licence: 'Apache-2.0', texts })], OWN);
  expect(text).toContain(
    'a 1.0.0 (Apache-2.0)\n\nIts text stands in the file LICENSE.\n\nA notice\n',
  );
});

it('gives the standard text where a package under MIT holds none, with whom it names', () => {
  const text = licencesText([one('a', { texts: [], author: 'Eva Writer' })], OWN);
  expect(text).toContain('Copyright Eva Writer\n\nPermission is hereby granted');
});

it('refuses a package whose licence has no text', () => {
  const bare = one('a', { licence: 'BSD-3-Clause', texts: [] });
  expect(() => licencesText([bare], OWN)).toThrow('The package a ships under BSD-3-Clause');
});

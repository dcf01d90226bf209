import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { LOCKED, type LockedPackage } from './locked-packages.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Licences under which anybody may use, change and pass on, with the notice alone. */
const FREE = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'Unlicense',
  'Zlib',
];

/** Licences that are right for a tool, and would not be for what ships; each with the reason. */
const TOOLS: Readonly<Record<string, string>> = {
  'MPL-2.0':
    'asks for changed files of its own only: axe-core, lightningcss, web-ext-run, fx-runner',
  BSD: 'winreg says no more; every BSD licence asks for the notice alone',
  'CC-BY-4.0': 'data that names its makers: caniuse-lite',
};

/** Packages that write their licence in a way of their own: what it means, as read in the package. */
const MEANT: Readonly<Record<string, string>> = {
  findandreplacedomtext: 'Unlicense', // "unlicense" in small letters
  'is-relative': 'MIT', // LICENSE-MIT, and the old field `licenses`
  'os-shim': 'MIT', // LICENSE, and the old field `licenses`
};

function licenceOf({ name, path, license }: LockedPackage): string {
  if (MEANT[name]) return MEANT[name];
  if (license) return license;
  const about = join(ROOT, path, 'package.json');
  return existsSync(about) ? (JSON.parse(readFileSync(about, 'utf8')).license ?? '') : '';
}

/** True where one of the ways to take a licence is allowed: SPDX's `OR` and `AND`. */
function isAllowed(licence: string, allowed: readonly string[]): boolean {
  return licence
    .replace(/^\((.*)\)$/, '$1')
    .split(' OR ')
    .some((way) => way.split(' AND ').every((one) => allowed.includes(one)));
}

function refused(packages: readonly LockedPackage[], allowed: readonly string[]): string[] {
  return packages
    .filter((one) => !isAllowed(licenceOf(one), allowed))
    .map((one) => `${one.path}: ${licenceOf(one) || 'none'}`);
}

it('of all that may ship ask for no more than the notice', () => {
  const runtime = LOCKED.filter(({ dev }) => !dev);
  expect(runtime.length).toBeGreaterThan(18);
  expect(refused(runtime, FREE)).toEqual([]);
});

it('of the tools are on the list', () => {
  expect(refused(LOCKED, [...FREE, ...Object.keys(TOOLS)])).toEqual([]);
});

it('are not guessed for packages that are gone or have learnt to say it', () => {
  const saying = LOCKED.filter(({ license }) => isAllowed(license ?? '', FREE));
  const names = LOCKED.map(({ name }) => name);
  expect(Object.keys(MEANT).filter((name) => !names.includes(name))).toEqual([]);
  expect(saying.filter(({ name }) => MEANT[name])).toEqual([]);
  expect(
    Object.keys(TOOLS).filter((one) => !LOCKED.some(({ license }) => license === one)),
  ).toEqual([]);
});

it.each([
  ['MIT', true],
  ['(MIT OR GPL-3.0-or-later)', true],
  ['(MIT AND Zlib)', true],
  ['(MIT AND GPL-3.0-or-later)', false],
  ['AGPL-3.0-only', false],
  ['SEE LICENSE IN LICENSE.md', false],
  ['', false],
])('%j: %s', (licence, allowed) => {
  expect(isAllowed(licence, FREE)).toBe(allowed);
});

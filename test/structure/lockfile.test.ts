import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { LOCKED, type LockedPackage } from './locked-packages.ts';

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

/** Packages with a script to install that they work without; each with the reason. */
const SCRIPTS: Readonly<Record<string, string>> = {
  esbuild: 'swaps its command for the binary, to save a step of Node; we call it from Node',
  'spawn-sync': 'for a Node older than 0.12; a newer one has it, and nothing is compiled',
};

/** What is wrong with where a package comes from; empty where nothing is. */
function faultOf({ path, integrity, resolved, link }: LockedPackage): string {
  if (link) return `${path} is a link to a folder.`;
  if (resolved !== undefined) return `${path} comes from ${resolved}, not from the registry.`;
  if (!/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity ?? '')) return `${path} has no SHA-512.`;
  return '';
}

it('takes every package from the registry, with its digest', () => {
  expect(LOCKED.length).toBeGreaterThan(100);
  expect(LOCKED.map(faultOf).filter(Boolean)).toEqual([]);
});

it.each([
  [{ integrity: 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=' }, 'no SHA-512'],
  [{}, 'no SHA-512'],
  [{ resolved: 'git+ssh://git@example.org/a.git#1' }, 'comes from git+ssh'],
  [
    { resolved: 'http://example.org/a.tgz', integrity: `sha512-${'A'.repeat(86)}==` },
    'comes from http:',
  ],
  [{ resolved: 'a', link: true }, 'a link'],
])('would refuse %j', (about, fault) => {
  expect(faultOf({ path: 'node_modules/a', name: 'a', version: '1.0.0', ...about })).toContain(
    fault,
  );
});

it('names exact versions, so that the lockfile never moves by itself', () => {
  const { dependencies, devDependencies, overrides } = JSON.parse(read('package.json'));
  const versions = Object.entries<string>({ ...dependencies, ...devDependencies, ...overrides });
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

it('needs no script to install, and runs none', () => {
  const withScript = LOCKED.filter(({ hasInstallScript }) => hasInstallScript);
  expect([...new Set(withScript.map(({ name }) => name))].sort()).toEqual(
    Object.keys(SCRIPTS).sort(),
  );
  expect(read('.npmrc')).toMatch(/^ignore-scripts=true$/m);
});

it('has no script of its own that npm would leave out with them', () => {
  const scripts = Object.keys(JSON.parse(read('package.json')).scripts);
  const around = scripts.filter((name) => /^(?:pre|post)/.test(name) || name === 'prepare');
  expect(around).toEqual([]);
});

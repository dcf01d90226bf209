import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { builtFiles } from '../../extension/stores/built-files.ts';
import { sourceFiles } from '../../extension/stores/source-files.ts';
import { BUILT, storePackages } from '../../extension/stores/store-packages.ts';
import { zipFiles } from '../../shared/packages/zip-files.ts';

const ROOT = join(import.meta.dirname, '../..');

interface Manifest {
  readonly manifest_version: number;
  readonly version: string;
  readonly incognito: string;
  readonly default_locale: string;
  readonly icons: Readonly<Record<string, string>>;
  readonly action: { readonly default_icon: Readonly<Record<string, string>> };
  readonly permissions: readonly string[];
  readonly host_permissions: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly content_scripts: readonly { readonly matches: readonly string[] }[];
}

const manifestOf = (browser: keyof typeof BUILT) =>
  JSON.parse(readFileSync(join(ROOT, BUILT[browser], 'manifest.json'), 'utf8')) as Manifest;

/** Rows of the list of reasons that a browser has: `storage`, `*://*.gov/*`, `*://*\/* (optional)`. */
function explained(browser: string): string[] {
  const rows = readFileSync(join(ROOT, 'docs/stores/permissions.md'), 'utf8').matchAll(
    /^\| `([^`]+)`( \(optional\))? \| ([^|]+) \| (\S[^|]{20,}) \|$/gm,
  );
  return [...rows]
    .filter(([, , , browsers]) => browsers?.toLowerCase().split(', ').includes(browser))
    .map(([, permission, optional = '']) => permission + optional);
}

describe.each(['chrome', 'firefox'] as const)('the package for %s', (browser) => {
  const manifest = manifestOf(browser);

  it('asks for no permission without a reason, and gives none it does not ask for', () => {
    const asked = [
      ...manifest.permissions,
      ...manifest.host_permissions,
      ...(manifest.optional_permissions ?? []).map((one) => `${one} (optional)`),
      ...(manifest.optional_host_permissions ?? []).map((one) => `${one} (optional)`),
    ];
    expect(explained(browser).toSorted()).toEqual(asked.toSorted());
    const read = manifest.content_scripts.flatMap(({ matches }) => matches);
    expect(read.filter((one) => !manifest.host_permissions.includes(one))).toEqual([]);
  });

  it('is of the version of the project, and keeps private windows apart as it should', () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    expect(manifest).toMatchObject({ manifest_version: 3, version, default_locale: 'en' });
    expect(manifest.incognito).toBe(browser === 'firefox' ? 'spanning' : 'split');
  });

  it('has the lamp in each size it names', () => {
    expect(Object.keys(manifest.icons)).toEqual(['16', '32', '48', '96', '128']);
    expect(manifest.action.default_icon).toEqual(manifest.icons);
    for (const [size, path] of Object.entries(manifest.icons)) {
      const png = readFileSync(join(ROOT, BUILT[browser], path));
      expect([png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
        'PNG',
        Number(size),
        Number(size),
      ]);
    }
  });
});

it('a reader of Tagalog has its words in Firefox too', async () => {
  const firefox = await builtFiles(join(ROOT, BUILT.firefox));
  expect(firefox.get('_locales/tl/messages.json')).toEqual(
    firefox.get('_locales/fil/messages.json'),
  );
});

describe('the packages', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'termlight-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('can be built again from the sources, byte for byte', async () => {
    const [chrome, firefox, sources] = await storePackages(ROOT);
    const unpacked = Object.entries(unzipSync(sources?.bytes ?? new Uint8Array()));
    expect(unpacked.length).toBe((await sourceFiles(ROOT)).size);
    for (const [path, bytes] of unpacked) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
    // What `npm ci` would install, without a network.
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'dir');
    for (const part of ['glossaries', 'chrome', 'firefox'])
      execFileSync('npm', ['run', '--silent', `build:${part}`], {
        cwd: folder,
        stdio: 'ignore',
        shell: process.platform === 'win32',
        // Without what the test runner says of itself: it would make a build for tests.
        env: { PATH: process.env.PATH, HOME: process.env.HOME },
      });
    const again = async (built: string) => zipFiles(await builtFiles(join(folder, built)));
    expect(Buffer.compare(await again(BUILT.chrome), chrome?.bytes as Uint8Array)).toBe(0);
    expect(Buffer.compare(await again(BUILT.firefox), firefox?.bytes as Uint8Array)).toBe(0);
  }, 500_000);
});

import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { plainSbom } from './plain-sbom.ts';

/** `npm run sbom`: writes the bill of materials of what runs beside or in our products. */

const ROOT = join(import.meta.dirname, '../..');
const OUT = 'dist/sbom';

const written = execFileSync(
  'npm',
  ['sbom', '--sbom-format=cyclonedx', '--sbom-type=application', '--package-lock-only'],
  {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
    maxBuffer: 64 * 1024 * 1024,
  },
);
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  readonly version: string;
};
const path = `${OUT}/termlight-${version}.cdx.json`;
mkdirSync(join(ROOT, OUT), { recursive: true });
writeFileSync(join(ROOT, path), plainSbom(written));
console.log(path);

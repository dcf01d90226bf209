import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hasUncommitted } from './source-files.ts';
import { type StorePackage, storePackages } from './store-packages.ts';

const ROOT = join(import.meta.dirname, '../..');
const OUT = join(ROOT, 'dist/stores');

function print({ name, bytes }: StorePackage): void {
  const digest = createHash('sha256').update(bytes).digest('hex');
  console.log(`  ${name.padEnd(32)} ${String(bytes.length).padStart(8)} bytes  sha256 ${digest}`);
}

const packages = await storePackages(ROOT);
await mkdir(OUT, { recursive: true });
console.log('dist/stores/');
for (const one of packages) {
  // Taken away first: a package of the last build must not stand for one that could not be written.
  await rm(join(OUT, one.name), { force: true });
  await writeFile(join(OUT, one.name), one.bytes);
  print(one);
}
if (await hasUncommitted(ROOT)) {
  console.log('\nThere are changes that are not committed: commit them before you submit.');
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PACKED_INSIDE } from '../../shared/packages/packed-inside.ts';
import { readLicences } from '../../shared/packages/read-licences.ts';

const ROOT = join(import.meta.dirname, '../..');

it('reads the licences of the packages modules stand in, however they are named', async () => {
  const modules = [
    'shared/text/fold.ts',
    'node_modules/preact/dist/preact.mjs',
    join(ROOT, 'node_modules/preact/hooks/dist/hooks.mjs'),
    '\0vite/preload-helper.js',
  ];
  const { 'licenses.txt': text, LICENSE } = await readLicences(ROOT, modules);
  expect(text.match(/^preact .* \(MIT\)$/gm)).toHaveLength(1);
  expect(text.match(/^vite .* \(MIT\)$/gm)).toHaveLength(1);
  expect(text).toContain('Jason Miller');
  expect(LICENSE).toBe(await readFile(join(ROOT, 'LICENSE'), 'utf8'));
  expect(await readLicences(ROOT, modules.toReversed())).toEqual({ 'licenses.txt': text, LICENSE });
});

it('names what pdf.js brings along inside, and the maps that are under another licence', async () => {
  const { 'licenses.txt': text } = await readLicences(ROOT, ['node_modules/pdfjs-dist/cmaps/x']);
  expect(text).toContain('Adobe Systems Incorporated');
  expect(text).toContain('core-js 3.48.0 (MIT)\n\nCopyright © 2013–2025 Denis Pushkarev');
});

it('says of what is packed inside what its code says', async () => {
  const [core] = PACKED_INSIDE['pdfjs-dist'] ?? [];
  const build = join(ROOT, 'node_modules/pdfjs-dist/legacy/build');
  for (const name of ['pdf.worker.min.mjs', 'pdf.min.mjs']) {
    const code = await readFile(join(build, name), 'utf8');
    expect(code).toContain(`core-js/blob/v${core?.version}/LICENSE`);
    expect(code).toContain(core?.author);
  }
});

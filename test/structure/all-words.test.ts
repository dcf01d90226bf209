import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

/** Who may have the words of all languages at once: documents and builds, which no page loads. */
const MAY = ['shared/handout/standalone-document.ts', 'widget/build/bundle-modules.ts'];

it('the words of all languages at once are loaded by no page', () => {
  const files = ['shared', 'extension', 'widget'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
  );
  expect(files.length).toBeGreaterThan(300);
  const loading = files.filter((file) =>
    /^import (?!type ).*strings\/strings\.ts'/m.test(readFileSync(join(ROOT, file), 'utf8')),
  );
  expect(loading.toSorted()).toEqual(MAY);
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

it.each(['dist/bundle', '.output/chrome-mv3', '.output/firefox-mv3'])(
  '%s holds no reviewer of the tests',
  (folder) => {
    const files = readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map((one) => join(one.parentPath, one.name));
    expect(files.length).toBeGreaterThan(1);
    expect(files.filter((file) => readFileSync(file, 'utf8').includes('fixture-'))).toEqual([]);
  },
);

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { WIDGET } from './widget-site.ts';

interface Built {
  readonly path: string;
  readonly gzip: number;
}

const { files } = JSON.parse(readFileSync(join(WIDGET, 'manifest.json'), 'utf8')) as {
  files: readonly Built[];
};

const sum = (...parts: string[]) =>
  files
    .filter(({ path }) => parts.some((part) => path.includes(part)))
    .reduce((total, { gzip }) => total + gzip, 0);

it('loads at most 4 kB before anybody asks', () => {
  expect(sum('termlight.js')).toBeLessThanOrEqual(4000);
});

it('keeps every shard at 6 kB or less', () => {
  const shards = files.filter(({ path }) => path.includes('/explanations-'));
  expect(shards.length).toBeGreaterThan(0);
  expect(shards.filter(({ gzip }) => gzip > 6000)).toEqual([]);
});

// The goals of 20 and 40 kB are not met (docs/decisions/0010): this holds what there is.
it('weighs until the first mark what docs/embedding.md says', () => {
  const size = sum('termlight.js', 'explaining-', '/en/index.', '/places.');
  const docs = readFileSync(join(import.meta.dirname, '../../docs/embedding.md'), 'utf8');
  const told = /until the first mark.*\| ([\d.]+) \| 20 \|/.exec(docs)?.[1];
  expect((size / 1000).toFixed(1)).toBe(told);
});

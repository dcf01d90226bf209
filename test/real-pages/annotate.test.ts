import { join } from 'node:path';
import { expect, it } from 'vitest';
import { termlight } from '../cli/termlight.ts';
import { REAL_PAGES, realPages } from './real-pages.ts';

/** Pages of filler words that say no language: there is nothing to say of them but that. */
const UNKNOWN = [
  'mozread-invalid-attributes.html',
  'mozread-rtl-1.html',
  'mozread-svg-parsing.html',
];

const counts = new Map<string, number>();

it.each(realPages())('annotates $file, or says in a sentence why not', ({ file }) => {
  const { status, out, err } = termlight([
    'annotate',
    join(REAL_PAGES, file),
    '--lang',
    'es',
    '--json',
  ]);
  expect(err).not.toMatch(/^\s+at /m);
  if (UNKNOWN.includes(file)) {
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err).toContain('language');
    return;
  }
  expect({ status, err }).toEqual({ status: 0, err: '' });
  const { hits, counts: told } = JSON.parse(out);
  expect(told.hits).toBe(hits.length);
  counts.set(file, hits.length);
});

it('finds at least 5 terms’ places on at least 12 of the English and Spanish benefits pages', () => {
  const pages = realPages().filter(
    ({ kind, lang }) => kind === 'gov-benefits' && ['en', 'es'].includes(lang),
  );
  expect(pages).toHaveLength(24);
  const full = pages.filter(({ file }) => (counts.get(file) ?? 0) >= 5);
  expect(full.length).toBeGreaterThanOrEqual(12);
});

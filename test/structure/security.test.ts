import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

/** The rows of a page's tables about threats: their last cell, and all of it. */
function rowsOf(page: string): { row: string; test: string }[] {
  return [...page.matchAll(/^\| (?!-|threat \|).*\| ([^|]+) \|$/gm)].map(([row, test = '']) => ({
    row,
    test,
  }));
}

/** What is wrong with the test a row names; null where it is there. */
function faultOf(test: string): string | null {
  const [, path, name] = /^`(test\/[\w./-]+\.test\.tsx?)`(?:: "([^"]+)")?$/.exec(test) ?? [];
  if (!path) return `${test} names no test`;
  if (!existsSync(join(ROOT, path))) return `${path} is not there`;
  return name && !read(path).includes(name) ? `${path} has no “${name}”` : null;
}

it('each threat of docs/security.md names a test that is there', () => {
  const rows = rowsOf(read('docs/security.md'));
  expect(rows.length).toBeGreaterThan(20);
  expect(rows.flatMap(({ test }) => faultOf(test) ?? [])).toEqual([]);
});

it('a row without a test, or of one that is not there, is found', () => {
  const [row] = rowsOf('| threat | what stops it | the test |\n| --- | --- | --- |\n| a | b | c |');
  expect(row?.test).toBe('c');
  expect(faultOf('nothing yet')).toContain('names no test');
  expect(faultOf('`test/nowhere.test.ts`')).toContain('is not there');
  expect(faultOf('`test/structure/security.test.ts`: "a name \u0000"')).toContain('has no');
});

it('SECURITY.md promises no address, and leads to where reports are private', () => {
  const text = read('SECURITY.md');
  expect(text).toContain('Report a vulnerability');
  expect(text).not.toMatch(/[\w.]+@[\w.]+|mailto:/);
});

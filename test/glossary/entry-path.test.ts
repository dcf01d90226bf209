import { expect, it } from 'vitest';
import { readEntryPath } from '../../shared/glossary/entry-path.ts';

it('reads what a path says of its entry', () => {
  expect(readEntryPath('us-benefits/zh-Hans/snap.json')).toEqual({
    collection: 'us-benefits',
    language: 'zh-Hans',
    term: 'snap',
  });
});

it.each(['snap.json', 'us-benefits/snap.json', 'a/b/c/snap.json', 'a/b/snap.txt', '/b/c.json'])(
  'knows that no entry is at %s',
  (path) => {
    expect(readEntryPath(path)).toBeNull();
  },
);

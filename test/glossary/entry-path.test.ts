import { expect, it } from 'vitest';
import { readEntryPath, readPlacePath } from '../../shared/glossary/entry-path.ts';

it('reads what a path says of its entry', () => {
  expect(readEntryPath('us-benefits/zh-Hans/snap.json')).toEqual({
    collection: 'us-benefits',
    language: 'zh-Hans',
    term: 'snap',
  });
});

it.each([
  'snap.json',
  'us-benefits/snap.json',
  'a/b/c/snap.json',
  'a/b/snap.txt',
  'a/b/snap.json.old',
  '/b/c.json',
])('knows that no entry is at %s', (path) => {
  expect(readEntryPath(path)).toBeNull();
});

it('reads what a path says of its place', () => {
  expect(readPlacePath('us-states/places/US-CA.json')).toEqual({
    collection: 'us-states',
    code: 'US-CA',
  });
});

it.each(['us-states/en/US-CA.json', 'places/US-CA.json', 'notes.txt'])(
  'knows that no place is at %s',
  (path) => {
    expect(readPlacePath(path)).toBeNull();
  },
);

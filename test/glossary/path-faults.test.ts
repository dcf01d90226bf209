import { describe, expect, it } from 'vitest';
import { folderFaults, misplaced, nameFaults } from '../../shared/glossary/path-faults.ts';

const OWN = ['reviewers.json', 'us/collection.json', 'us/en/snap.json', 'us/es/snap.json'];
const told = (...paths: string[]) =>
  folderFaults([...OWN, ...paths]).map(({ path, message }) => `${path}: ${message}`);

it('names the file that is in no place of ours', () => {
  expect(misplaced('notes.json')).toMatchObject({ level: 'fault', path: 'notes.json' });
});

it.each([
  ['snap', 'en', 0],
  ['form-1099', 'zh-Hans', 0],
  ['Snap', 'en', 1],
  ['snap--card', 'en', 1],
  ['snap', 'zh-hans', 1],
  ['snap_card', 'xx', 2],
])('of %s in %s tells %i faults', (term, language, count) => {
  expect(nameFaults('p', { term, language })).toHaveLength(count);
});

describe('between files', () => {
  it('has nothing to say of whole collections', () => {
    expect(told()).toEqual([]);
  });

  it('misses the file of a collection, once', () => {
    expect(told('ca/en/a.json', 'ca/en/b.json')).toEqual([
      'ca/collection.json: The collection has no collection.json.',
    ]);
  });

  it('wants an id for the folder of a collection', () => {
    expect(told('US_CA/collection.json')).toEqual([
      'US_CA/collection.json: The folder "US_CA" is no id of a collection.',
    ]);
  });

  it('tells of names that differ in capitals only, of each against the one before', () => {
    expect(told('us/es/Snap.json', 'us/es/SNAP.json')).toEqual([
      expect.stringMatching(/^us\/es\/Snap\.json: Its name differs from us\/es\/snap\.json/),
      expect.stringMatching(/^us\/es\/SNAP\.json: Its name differs from us\/es\/Snap\.json/),
    ]);
  });
});

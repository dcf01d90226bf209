import { describe, expect, it } from 'vitest';
import {
  folderFaults,
  misplaced,
  nameFaults,
  placeNameFaults,
} from '../../shared/glossary/path-faults.ts';

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
  ['!snap', 'en', 1],
  ['snap!', 'en', 1],
  ['s', 'en', 0],
  ['snap-', 'en', 1],
  ['-snap', 'en', 1],
  ['form--1099', 'en', 1],
  ['snap', 'zh-hans', 1],
  ['snap_card', 'xx', 2],
])('of %s in %s tells %i faults', (term, language, count) => {
  expect(nameFaults('p', { term, language })).toHaveLength(count);
});

it.each([
  ['US-CA', 0],
  ['GB-ENG', 0],
  ['FR-2', 0],
  ['US', 1],
  ['USA-CA', 1],
  ['US-CALI', 1],
  ['US-CA.old', 1],
  ['us-ca', 1],
])('of the place %s tells %i faults', (code, count) => {
  expect(placeNameFaults('p', code)).toHaveLength(count);
});

it('says in whole sentences what is wrong and what to do, and names the file alone', () => {
  const faults = [
    misplaced('p'),
    ...nameFaults('p', { term: 'A', language: 'xx' }),
    ...placeNameFaults('p', 'a'),
    ...folderFaults(['A/collection.json', 'a/x.json', 'A/x.json']),
  ];
  expect(faults).toHaveLength(7);
  for (const fault of faults) {
    expect(fault).toMatchObject({
      level: 'fault',
      place: '',
      message: expect.stringMatching(/^[A-Z].*\.$/),
      remedy: expect.stringMatching(/^[A-Z].*\.$/),
    });
  }
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

  it('takes a file that comes twice for the same', () => {
    expect(told('us/es/snap.json')).toEqual([]);
  });

  it('tells of names that differ in capitals only, of each against the one before', () => {
    expect(told('us/es/Snap.json', 'us/es/SNAP.json')).toEqual([
      expect.stringMatching(/^us\/es\/Snap\.json: Its name differs from us\/es\/snap\.json/),
      expect.stringMatching(/^us\/es\/SNAP\.json: Its name differs from us\/es\/Snap\.json/),
    ]);
  });
});

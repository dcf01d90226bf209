import { expect, it } from 'vitest';
import { checkReviewers } from '../../shared/check/check-reviewers.ts';
import type { Reviewer } from '../../shared/glossary/entry.ts';
import { reviewer } from '../fixtures/entry.ts';

const PATHS = new Set(['us-benefits/collection.json', 'us-benefits/en/snap.json']);
const places = (...reviewers: Reviewer[]) =>
  checkReviewers({ reviewers }, PATHS).map(({ path, place }) => `${path} ${place}`);

it.each<[string, Reviewer[], string[]]>([
  ['nothing of nobody', [], []],
  ['nothing of different accounts', [reviewer(), reviewer({ account: 'fixture-cao' })], []],
  [
    'an account listed again, each time',
    [reviewer(), reviewer(), reviewer()],
    ['reviewers.json [1].account', 'reviewers.json [2].account'],
  ],
  [
    'a language Termlight does not know',
    [reviewer({ languages: ['vi', 'xx'] })],
    ['reviewers.json [0].languages[1]'],
  ],
  [
    'a collection that is not there',
    [reviewer({ collections: ['us-benefits', 'us'] })],
    ['reviewers.json [0].collections[1]'],
  ],
])('tells %s', (_, reviewers, expected) => {
  expect(places(...reviewers)).toEqual(expected);
});

import { beforeAll, expect, it } from 'vitest';
import {
  findWords,
  type SearchNames,
  searchNames,
} from '../../../../widget/site/glossary/search-file.ts';
import { siteWordsOf } from '../../../../widget/site/glossary/site-words.ts';
import { collection, entry, form } from '../../../fixtures/entry.ts';
import { reviewedGlossary } from '../../../fixtures/reviewed.ts';
import { TODAY } from '../fixture-site.ts';

let names: SearchNames;

beforeAll(async () => {
  const { collections } = await reviewedGlossary();
  const wic = entry({
    term: 'wic',
    equivalent: 'WIC',
    forms: [form('WIC'), form('mothers and babies')],
  });
  const whole = collection({ entries: [...(collections[0]?.entries ?? []), wic] });
  const words = await siteWordsOf({ collections: [whole], reviewers: [] }, TODAY);
  names = searchNames(words.terms.values(), 'vi');
});

it.each([
  ['phieu', ['snap']],
  ['Phiếu thực', ['snap']],
  ['SNAP', ['snap']],
  ['BABIES', ['wic']],
  ['cupones', []],
  ['', ['snap', 'wic']],
  ['a', ['snap', 'wic']],
])('finds %j', (typed, ids) => {
  expect([...findWords(names, typed)]).toEqual(ids);
});

import { expect, it } from 'vitest';
import { cacheName, isSiteCache, pathsFor } from '../../../../widget/site/reader/offline-list.ts';

const LIST = { version: 'v', always: ['a'], languages: { es: ['b'] } };

it('is what everybody needs, and what readers of the language do', () => {
  expect([pathsFor(LIST, 'es'), pathsFor(LIST, 'ko')]).toEqual([['a', 'b'], ['a']]);
});

it('knows its own caches', () => {
  expect([isSiteCache(cacheName('v')), isSiteCache('other')]).toEqual([true, false]);
});

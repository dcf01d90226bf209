import { expect, it } from 'vitest';
import { namedByDigest } from '../../../../widget/site/build/named-by-digest.ts';

it('names the same text the same, and another one otherwise', () => {
  const path = (body: string) => namedByDigest('bundle.json', body).path;
  expect(path('{}')).toMatch(/^files\/bundle-[0-9a-f]{8}\.json$/);
  expect(path('{}')).toBe(path('{}'));
  expect(path('{}')).not.toBe(path('[]'));
});

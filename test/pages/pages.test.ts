import { expect, it } from 'vitest';
import { annotateCase, pageCases } from './annotate-case.ts';

it.each(pageCases())('$name has the hits written beside it', async ({ html, expected }) => {
  expect(await annotateCase(html)).toEqual(expected);
});

it('has a page in each language of the glossaries', () => {
  const languages = new Set(pageCases().map(({ expected }) => expected.lang));
  expect([...languages].sort()).toEqual(['ar', 'en', 'es', 'vi', 'zh-Hans']);
});

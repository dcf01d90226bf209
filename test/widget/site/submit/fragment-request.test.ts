import { expect, it } from 'vitest';
import { fragmentRequest } from '../../../../widget/site/submit/fragment-request.ts';

it.each([
  ['', 'propose', '', ''],
  ['#', 'propose', '', ''],
  ['#term=premium&language=es', 'propose', 'premium', 'es'],
  ['#language=zh-Hans', 'propose', '', 'zh-Hans'],
  ['#review', 'review', '', ''],
  ['#review&term=premium&language=es', 'review', 'premium', 'es'],
  ['#%', 'propose', '', ''],
])('%j asks to %s %j in %j', (hash, side, term, language) => {
  expect(fragmentRequest(hash)).toEqual({ side, term, language });
});

import { expect, it } from 'vitest';
import { plainWords } from '../../../../widget/site/audit/plain-words.ts';

it('keeps long words only, once, in small letters and in order', () => {
  expect(plainWords(['Your family and your benefits.', 'Family benefits; a 1,250 visit.'])).toEqual(
    ['benefits', 'family'],
  );
});

import { expect, it } from 'vitest';
import { entryTexts, textsOf } from '../../shared/check/entry-texts.ts';
import { placeOf } from '../../shared/glossary/fault.ts';
import { entry, form, review } from '../fixtures/entry.ts';

it('gives every text of a value with the keys that lead to it', () => {
  expect(textsOf({ a: ['b', { c: 'd' }], e: null, f: 1, g: true })).toEqual([
    { keys: ['a', 0], text: 'b' },
    { keys: ['a', 1, 'c'], text: 'd' },
  ]);
});

it('gives every text of an entry’s file, and none from its path', () => {
  const whole = entry({
    forms: [form('SNAP')],
    evidence: { near: ['store'], notIn: ['cold snap'] },
    reviews: [review()],
  });
  const places = entryTexts(whole).map(({ keys }) => placeOf(keys));
  expect(places).toEqual(
    expect.arrayContaining([
      'equivalent',
      'explanation',
      'forms[0].text',
      'evidence.near[0]',
      'evidence.notIn[0]',
      'concept.topic',
      'sources[0].publisher',
      'sources[0].url',
      'authors[0]',
      'reviews[0].reviewer',
    ]),
  );
  expect(places).not.toContain('term');
  expect(places).not.toContain('language');
  expect(places).not.toContain('collection');
});

import { expect, it } from 'vitest';
import { entryFault, pathOf } from '../../shared/check/entry-fault.ts';
import { entry } from '../fixtures/entry.ts';

const vi = entry({ language: 'vi', term: 'tax-credit' });
const said = { message: 'It is wrong.', remedy: 'Correct it.' };

it('names an entry’s file below glossaries/', () => {
  expect(pathOf(vi)).toBe('us-benefits/vi/tax-credit.json');
});

it('is a fault of that file at the place its keys name', () => {
  expect(entryFault(vi, ['forms', 1, 'text'], said)).toEqual({
    level: 'fault',
    path: 'us-benefits/vi/tax-credit.json',
    place: 'forms[1].text',
    ...said,
  });
});

it('is a notice where one is asked for', () => {
  expect(entryFault(vi, [], { ...said, level: 'notice' }).level).toBe('notice');
});

import { expect, it } from 'vitest';
import { entrySchema } from '../../shared/glossary/schema.ts';
import { schemaFaults } from '../../shared/glossary/schema-faults.ts';
import { entry, form } from '../fixtures/entry.ts';

const { collection, term, language, ...whole } = entry();

/** The faults of an entry's file with these values in place of good ones. */
function faultsOf(changes: object) {
  const value = JSON.parse(JSON.stringify({ ...whole, ...changes }));
  const { error } = entrySchema.safeParse(value, { reportInput: true });
  return error ? schemaFaults(`${collection}/${language}/${term}.json`, error) : [];
}

it.each<[string, object, string, RegExp, RegExp]>([
  [
    'a missing text',
    { equivalent: undefined },
    'equivalent',
    /^It is missing\.$/,
    /Add it \(string\)/,
  ],
  ['a missing list', { reviews: undefined }, 'reviews', /missing/, /Add it \(array\)/],
  ['a missing choice', { origin: undefined }, 'origin', /missing/, /"machine", "person"/],
  ['a wrong type', { authors: 'ana' }, 'authors', /kind expected \(array\)/, /kind array/],
  ['null for a text', { explanation: null }, 'explanation', /kind expected/, /kind string/],
  ['a wrong choice', { origin: 'ai' }, 'origin', /not one of the values/, /"machine", "person"/],
  ['another format', { format: 2 }, 'format', /not one of the values/, /: 1\./],
  ['a misspelt key', { orgin: 'person' }, '', /does not know: orgin\./, /spelling/],
  ['too long a line', { equivalent: 'x'.repeat(201) }, 'equivalent', /at most 200/, /Shorten/],
  ['too short a list', { authors: [] }, 'authors', /at least 1/, /Add/],
  [
    'a wrong pattern',
    { concept: { topic: 'Food' } },
    'concept.topic',
    /^It must be kebab-case.*\.$/,
    /Correct/,
  ],
  [
    'a nested place',
    { forms: [form('a'), { text: 7, standing: 'admitted' }] },
    'forms[1].text',
    /kind/,
    /string/,
  ],
])('tells of %s', (_, changes, place, message, remedy) => {
  expect(faultsOf(changes)).toEqual([
    {
      level: 'fault',
      path: 'us-benefits/en/snap.json',
      place,
      message: expect.stringMatching(message),
      remedy: expect.stringMatching(remedy),
    },
  ]);
});

it('tells of all that is wrong at once', () => {
  const places = faultsOf({ format: undefined, origin: 'ai', authors: [], reviews: 'none' });
  expect(places.map(({ place }) => place).sort()).toEqual([
    'authors',
    'format',
    'origin',
    'reviews',
  ]);
});

import { expect, it } from 'vitest';
import { z } from 'zod';
import { collectionSchema, entrySchema } from '../../shared/glossary/schema.ts';
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
    /Add it: a text/,
  ],
  ['a missing list', { reviews: undefined }, 'reviews', /missing/, /Add it: a list/],
  ['a missing choice', { origin: undefined }, 'origin', /missing/, /"machine", "person"/],
  [
    'a wrong type',
    { authors: 'ana' },
    'authors',
    /^It is not a list in square brackets\.$/,
    /a list/,
  ],
  ['null for a text', { explanation: null }, 'explanation', /^It is not a text/, /a text/],
  ['a wrong choice', { origin: 'ai' }, 'origin', /not one of the values/, /"machine", "person"/],
  ['another format', { format: 2 }, 'format', /not one of the values/, /: 1\./],
  ['a misspelt key', { orgin: 'person' }, '', /does not know: orgin\./, /spelling/],
  ['too long a line', { equivalent: 'x'.repeat(201) }, 'equivalent', /at most 200/, /Shorten/],
  ['too short a list', { authors: [] }, 'authors', /at least 1 item\./, /Add/],
  [
    'a wrong pattern',
    { concept: { topic: 'Food' } },
    'concept.topic',
    /^It must be kebab-case.*\.$/,
    /^Correct "Food"\.$/,
  ],
  [
    'a nested place',
    { forms: [form('a'), { text: 7, standing: 'admitted' }] },
    'forms[1].text',
    /not a text/,
    /a text/,
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

it.each<[string, z.ZodType, unknown, string, string]>([
  [
    'a text',
    z.string(),
    1,
    'It is not a text in quotation marks.',
    'Write a text in quotation marks here.',
  ],
  ['a number', z.number(), 'x', 'It is not a number.', 'Write a number here.'],
  ['a whole number', z.int(), 0.5, 'It is not a whole number.', 'Write a whole number here.'],
  [
    'yes or no',
    z.boolean(),
    'true',
    'It is not true or false, without quotation marks.',
    'Write true or false, without quotation marks here.',
  ],
  [
    'an object',
    z.strictObject({}),
    1,
    'It is not an object in curly brackets.',
    'Write an object in curly brackets here.',
  ],
  ['a kind nobody named', z.bigint(), 1, 'It is not bigint.', 'Write bigint here.'],
  [
    'a short text',
    z.string().min(2),
    'x',
    'It is too short; it needs at least 2 characters.',
    'Add what is missing.',
  ],
  [
    'one letter',
    z.string().max(1),
    'xy',
    'It is too long; it may have at most 1 character.',
    'Shorten it.',
  ],
  [
    'many items',
    z.array(z.any()).min(2),
    [],
    'It is too short; it needs at least 2 items.',
    'Add what is missing.',
  ],
  [
    'a small number',
    z.number().max(9),
    10,
    'It is too large; it may have at most 9.',
    'Write a smaller number.',
  ],
  [
    'a large number',
    z.number().min(2),
    1,
    'It is too small; it needs at least 2.',
    'Write a larger number.',
  ],
  [
    'a choice',
    z.enum(['a', 'b']),
    'c',
    'It is not one of the values allowed.',
    'Write one of: "a", "b".',
  ],
  [
    'a known key',
    z.strictObject({}),
    { a: 1, b: 2 },
    'It has a key the format does not know: a, b.',
    'Remove it, or correct its spelling.',
  ],
])('says in words people use that %s is wanted', (_, schema, value, message, remedy) => {
  const { error } = schema.safeParse(value, { reportInput: true });
  expect(error && schemaFaults('p', error)).toEqual([
    { level: 'fault', path: 'p', place: '', message, remedy },
  ]);
});

it.each<[string, unknown, string]>([
  ['as it is', 'Food', 'Correct "Food".'],
  ['sixty signs whole', 'F'.repeat(58), `Correct "${'F'.repeat(58)}".`],
  ['more cut', 'F'.repeat(59), `Correct "${'F'.repeat(59)}….`],
])('quotes what is written there, %s', (_, value, remedy) => {
  const { error } = z.string().regex(/^$/, 'must be empty').safeParse(value, { reportInput: true });
  expect(error && schemaFaults('p', error)).toMatchObject([
    { message: 'It must be empty.', remedy },
  ]);
});

it('quotes nothing where it was not told what is written there', () => {
  const { error } = z.string().regex(/^$/, 'must be empty').safeParse('Food');
  expect(error && schemaFaults('p', error)).toMatchObject([{ remedy: 'Correct it.' }]);
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

it('counts characters of a text and items of a list, and compares numbers', () => {
  const long = faultsOf({ equivalent: 'x'.repeat(201), sources: Array(21).fill(whole.sources[0]) });
  expect(long.map(({ message }) => message)).toEqual([
    'It is too long; it may have at most 200 characters.',
    'It is too long; it may have at most 20 items.',
  ]);
  const { error } = collectionSchema.shape.policy.safeParse({ translator: -1, subject: 10 });
  expect(error && schemaFaults('a', error).map(({ message }) => message)).toEqual([
    'It is too small; it needs at least 0.',
    'It is too large; it may have at most 9.',
  ]);
});

it('cuts a value that goes on for long', () => {
  const [fault] = faultsOf({ equivalent: ` ${'x'.repeat(150)}` });
  expect(fault?.remedy.length).toBeLessThan(80);
});

it('tells fifty faults of one file, and how many more there are', () => {
  const found = faultsOf({ forms: Array(60).fill(1) });
  expect(found).toHaveLength(51);
  expect(found.at(-1)).toEqual({
    level: 'fault',
    path: 'us-benefits/en/snap.json',
    place: '',
    message: 'It has 10 more faults of this sort.',
    remedy: expect.stringMatching(/^Correct .*\.$/),
  });
  expect(faultsOf({ forms: Array(50).fill(1) })).toHaveLength(50);
});

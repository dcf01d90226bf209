import { expect, it } from 'vitest';
import { readJson } from '../../shared/glossary/read-json.ts';

it('gives the value of valid JSON', () => {
  expect(readJson('a.json', '{"a": [1, "ợ"]}')).toEqual({ value: { a: [1, 'ợ'] } });
});

it('gives null where JSON says null', () => {
  expect(readJson('a.json', ' null ')).toEqual({ value: null });
});

it.each([
  ['a comma too many', '{\n  "a": 1,\n}', 'line 3, column 1'],
  ['a comma too many in a list', '[\n  1,\n]', 'line 3, column 1'],
  ['a remark', '[\n  1, // one\n  2\n]', 'line 2, column 6'],
  ['a missing comma', '{\n  "a": 1\n  "b": 2\n}', 'line 3, column 3'],
  ['a line break in a string', '{"a": "one\ntwo"}', 'line 1, column 11'],
  ['a text that ends too soon', '{\n  "a": [1, 2', 'line 2, column 13'],
  ['an empty file', '', 'line 1, column 1'],
  ['a missing value', '{\n  "a":,\n  "b": 2\n}\n', 'line 2, column 7'],
  ['a misspelt word', '{\n  "a": ture\n}\n', 'line 2, column'],
  ['single quotation marks', '{\n  \'a\': 1,\n  "b": 2\n}\n', 'line 2, column 3'],
  ['a bracket of the wrong kind', '{\n  "a": [1, 2}\n}\n', 'line 2, column 13'],
  ['a byte order mark', '\ufeff{"a": 1}\n', 'line 1, column'],
])('names the place of %s', (_, text, place) => {
  expect(readJson('us/en/snap.json', text)).toEqual({
    fault: expect.objectContaining({
      level: 'fault',
      path: 'us/en/snap.json',
      place: expect.stringMatching(new RegExp(`^${place}\\b`)),
      message: expect.stringMatching(/^It .*\.$/),
      remedy: expect.stringMatching(/^Look .*\.$/),
    }),
  });
});

it.each([
  ['endless nesting, closed', `${'['.repeat(300_000)}${']'.repeat(300_000)}`],
  ['endless nesting, open', '{"a":'.repeat(150_000)],
])('refuses %s without breaking off', (_, text) => {
  expect(readJson('a.json', text)).toMatchObject({
    fault: {
      place: expect.stringMatching(/^line 1, column/),
      message: expect.stringContaining('50 levels'),
    },
  });
});

it('names the place of a key that stands twice', () => {
  expect(readJson('a.json', '{\n  "a": 1,\n  "a": 2\n}')).toMatchObject({
    fault: { level: 'fault', path: 'a.json', place: 'line 3, column 3' },
  });
});

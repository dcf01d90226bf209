import { describe, expect, it } from 'vitest';
import { parsePageRequest, parseRequest } from '../../extension/messages.ts';

describe('the background is asked', () => {
  it.each([
    { type: 'index', language: 'es' },
    {
      type: 'explain',
      terms: [
        { term: 'snap', place: null },
        { term: 'wic', place: 'US-WA' },
      ],
    },
    { type: 'languages' },
  ])('%j', (message) => {
    expect(parseRequest(message)).toEqual(message);
  });
});

describe('the background refuses', () => {
  it.each<[string, unknown]>([
    ['a message of unknown type', { type: 'settings' }],
    ['a message without type', { language: 'es' }],
    ['a question without its word', { type: 'explain' }],
    ['a question with the word of another', { type: 'index', term: 'snap' }],
    ['a word that is no text', { type: 'explain', terms: [{ term: 7, place: null }] }],
    ['too many words', { type: 'explain', terms: Array(2001).fill({ term: 'snap', place: null }) }],
    [
      'more than it asked for',
      { type: 'explain', terms: [{ term: 'snap', place: null }], html: '<b>' },
    ],
    ['what a page is asked', { type: 'page-terms' }],
    [
      'a key __proto__',
      JSON.parse('{"type":"explain","terms":[{"term":"snap","place":null}],"__proto__":{"a":1}}'),
    ],
    ['a name every object has', { type: 'constructor' }],
    ['text', 'index'],
    ['nothing', undefined],
    ['null', null],
    ['a list', ['index', 'es']],
  ])('%s', (_, message) => {
    expect(parseRequest(message)).toBeNull();
  });
});

it('a page is asked for its terms', () => {
  expect(parsePageRequest({ type: 'page-terms' })).toEqual({ type: 'page-terms' });
});

it.each<[string, unknown]>([
  ['what the background is asked', { type: 'index', language: 'es' }],
  ['more than it asked for', { type: 'page-terms', all: true }],
  ['null', null],
])('a page refuses %s', (_, message) => {
  expect(parsePageRequest(message)).toBeNull();
});

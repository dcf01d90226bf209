import { describe, expect, it } from 'vitest';
import { parseLetter } from '../../extension/messages.ts';
import { parsePageRequest } from '../../extension/page-messages.ts';
import { DEFAULTS } from '../../shared/settings/settings.ts';

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
    { type: 'search', typed: 'snap' },
    { type: 'look-up', words: 'rent relief' },
    { type: 'tell', terms: [{ term: 'snap', place: null }], host: null },
    { type: 'saved-words' },
    { type: 'save-word', word: { term: 'snap', word: 'SNAP', language: 'es' } },
    { type: 'unsave-word', term: 'snap' },
    { type: 'suggestions' },
    {
      type: 'suggest',
      suggestion: { word: 'rent relief', language: 'en', sentence: null, address: null },
    },
    { type: 'unsuggest', word: 'rent relief', language: 'en' },
    { type: 'languages' },
    { type: 'settings' },
    { type: 'change-settings', patch: { language: 'vi', sites: 'all' } },
    { type: 'set-quiet', host: 'calm.example', on: true },
    { type: 'set-private', on: true },
    { type: 'clear-all' },
    { type: 'words', language: 'vi' },
    { type: 'load-surfaces' },
  ])('%j', (message) => {
    const letter = { request: message, incognito: false };
    expect(parseLetter(letter)).toEqual(letter);
  });
});

describe('the background refuses', () => {
  it.each<[string, unknown]>([
    ['a message of unknown type', { type: 'setting' }],
    ['a choice that there is not', { type: 'change-settings', patch: { sites: 'some' } }],
    ['a setting that there is not', { type: 'change-settings', patch: { html: '<b>' } }],
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
    expect(parseLetter({ request: message, incognito: false })).toBeNull();
  });
});

it('a letter says from which kind of window it comes', () => {
  expect(parseLetter({ request: { type: 'languages' } })).toBeNull();
  expect(parseLetter({ type: 'languages' })).toBeNull();
});

it('a page is told of settings that are some', () => {
  const message = { type: 'settings-changed', settings: DEFAULTS };
  expect(parsePageRequest(message)).toEqual(message);
  expect(parsePageRequest({ ...message, settings: { language: 'vi' } })).toBeNull();
  const odd = { ...DEFAULTS, html: '<b>', quietHosts: 7 };
  expect(parsePageRequest({ ...message, settings: odd })).toEqual(message);
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

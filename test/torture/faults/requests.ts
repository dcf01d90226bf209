import type { Request } from '../../../extension/messages.ts';

/** One of each kind of request to the background: the compiler asks for every kind there is. */
export const REQUESTS: {
  readonly [Type in Request['type']]: Extract<Request, { readonly type: Type }>;
} = {
  index: { type: 'index', language: 'en' },
  explain: { type: 'explain', terms: [{ term: 'snap', place: null }] },
  languages: { type: 'languages' },
  settings: { type: 'settings' },
  'change-settings': { type: 'change-settings', patch: { colour: 'green' } },
  'set-quiet': { type: 'set-quiet', host: 'new.example', on: true },
  'set-private': { type: 'set-private', on: true },
  'clear-all': { type: 'clear-all' },
  contents: { type: 'contents' },
  'register-sites': { type: 'register-sites' },
  words: { type: 'words', language: 'es' },
  'read-index': { type: 'read-index', language: 'en', host: 'city.example' },
  'read-terms': {
    type: 'read-terms',
    terms: [{ term: 'medicaid', place: null }],
    language: 'vi',
    host: '',
  },
  'load-surfaces': { type: 'load-surfaces' },
  search: { type: 'search', typed: 'medicaid' },
  'look-up': { type: 'look-up', words: 'food stamps' },
  tell: { type: 'tell', terms: [{ term: 'snap', place: null }], host: null },
  'saved-words': { type: 'saved-words' },
  'save-word': { type: 'save-word', word: { term: 'wic', word: 'WIC', language: 'es' } },
  'unsave-word': { type: 'unsave-word', term: 'snap' },
  suggestions: { type: 'suggestions' },
  suggest: {
    type: 'suggest',
    suggestion: { word: 'rent bridge', language: 'en', sentence: null, address: null },
  },
  unsuggest: { type: 'unsuggest', word: 'warm bank', language: 'en' },
};

/** What a reader had saved before anything failed. */
export const SAVED: Readonly<Record<string, unknown>> = {
  settings: {
    format: 2,
    language: 'es',
    secondLanguage: 'vi',
    state: 'US-WA',
    sites: 'state',
    quietHosts: ['quiet.example', 'calm.example'],
    showing: 'every',
    colour: 'blue',
    underline: 'solid',
    textSize: 'large',
    collections: null,
    idleMinutes: 30,
    welcomed: true,
  },
  'saved-words': {
    format: 1,
    items: [
      { term: 'snap', word: 'SNAP', language: 'es' },
      { term: 'medicaid', word: 'Medicaid', language: 'es' },
    ],
  },
  suggestions: {
    format: 1,
    items: [{ word: 'warm bank', language: 'en', sentence: null, address: null }],
  },
};

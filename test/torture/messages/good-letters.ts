import type { Letter, Request } from '../../../extension/messages.ts';
import type { PageRequest } from '../../../extension/page-messages.ts';
import { DEFAULTS } from '../../../shared/settings/settings.ts';

const SNAP = { term: 'snap', place: null };
const SUGGESTION = { word: 'rent relief', language: 'en', sentence: null, address: null };

/** One of every request there is to the background: a type without one does not compile. */
const REQUESTS: { readonly [Type in Request['type']]: Extract<Request, { type: Type }> } = {
  index: { type: 'index', language: 'es' },
  explain: { type: 'explain', terms: [SNAP] },
  languages: { type: 'languages' },
  settings: { type: 'settings' },
  'change-settings': { type: 'change-settings', patch: { language: 'vi', quietHosts: ['a.gov'] } },
  'set-quiet': { type: 'set-quiet', host: 'calm.example', on: true },
  'set-private': { type: 'set-private', on: false },
  'clear-all': { type: 'clear-all' },
  contents: { type: 'contents' },
  'register-sites': { type: 'register-sites' },
  words: { type: 'words', language: 'es' },
  'read-index': { type: 'read-index', language: 'es', host: 'a.gov' },
  'read-terms': { type: 'read-terms', terms: [SNAP], language: 'es', host: 'a.gov' },
  'load-surfaces': { type: 'load-surfaces' },
  search: { type: 'search', typed: 'snap' },
  'look-up': { type: 'look-up', words: 'snap' },
  tell: { type: 'tell', terms: [SNAP], host: null },
  'saved-words': { type: 'saved-words' },
  'save-word': { type: 'save-word', word: { term: 'snap', word: 'SNAP', language: 'es' } },
  'unsave-word': { type: 'unsave-word', term: 'snap' },
  suggestions: { type: 'suggestions' },
  suggest: { type: 'suggest', suggestion: SUGGESTION },
  unsuggest: { type: 'unsuggest', word: 'rent relief', language: 'en' },
};

/** A good letter of every kind. */
export const LETTERS: readonly Letter[] = Object.values(REQUESTS).map((request) => ({
  request,
  incognito: false,
}));

/** One of everything that pages are asked. */
export const PAGE_REQUESTS: readonly PageRequest[] = [
  { type: 'page-terms' },
  { type: 'mark-here' },
  { type: 'take-page' },
  { type: 'open-panel' },
  { type: 'jump', term: 'snap' },
  { type: 'step', by: 1 },
  { type: 'settings-changed', settings: DEFAULTS },
  { type: 'cleared' },
];

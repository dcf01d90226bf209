import { browser } from 'wxt/browser';
import type { Suggestion } from '../../shared/exchange/suggestion.ts';
import { type SavedWord, withoutWord, withWord } from '../../shared/saved/saved-word.ts';
import { withoutSuggestion, withSuggestion } from '../../shared/saved/suggestions.ts';
import type { Words } from '../../shared/strings/create-strings.ts';
import { sharedWords } from '../../shared/strings/load-strings.ts';
import { broadcast } from '../broadcast.ts';
import type { Request, SettingsAnswer } from '../messages.ts';
import { selectionWords } from '../selection/selection-words.ts';
import { siteMatches } from '../sites/site-matches.ts';
import { registerSites } from '../sites/site-scripts.ts';
import { memoryArea } from '../storage/kept-area.ts';
import { isHeldPrivate, isPrivate, setPrivate } from '../storage/private-mode.ts';
import type { GlossaryService } from './glossary-service.ts';
import type { ListKeeper } from './list-keeper.ts';
import type { SearchService } from './search-service.ts';
import { SettingsKeeper } from './settings-keeper.ts';

/** Who asks. */
export interface Asker {
  /** True for a page of the extension: only these change what is kept, and read for themselves. */
  readonly isOurs: boolean;
  /** Of its page. */
  readonly host: string;
  /** True from a window of private browsing. */
  readonly incognito: boolean;
  /** Its tab and frame; absent for pages of ours that are in none. */
  readonly target?: { readonly tabId: number; readonly frameIds: number[] };
}

/** What answers for the windows an asker is of. */
export interface Services {
  readonly glossary: GlossaryService;
  readonly settings: SettingsKeeper;
  readonly search: SearchService;
  readonly saved: ListKeeper<SavedWord>;
  readonly suggestions: ListKeeper<Suggestion>;
  /** Wipes all that is held of these windows' reader. */
  readonly clear: () => Promise<void>;
}

type Handlers = {
  readonly [Type in Request['type']]: (
    request: Extract<Request, { readonly type: Type }>,
    asker: Asker,
    services: Services,
  ) => Promise<unknown>;
};

/** The script that shows cards and panel, as it is packaged. */
const SURFACES = '/surfaces.js';

async function settingsAnswer(
  { incognito }: Asker,
  { settings }: Services,
): Promise<SettingsAnswer> {
  return {
    settings: await settings.read(),
    isPrivate: await isPrivate(incognito),
    isHeld: await isHeldPrivate(incognito),
  };
}

/** Answers, and tells every page of what is new. */
async function changed(asker: Asker, services: Services): Promise<SettingsAnswer> {
  const answer = await settingsAnswer(asker, services);
  void broadcast({ type: 'settings-changed', settings: answer.settings }, asker.incognito);
  return answer;
}

/** All that is said over a page; English where a language has no words yet. */
async function wordsIn(language: string): Promise<Words> {
  const files = [sharedWords, selectionWords].map((load) => load(language).catch(() => load('en')));
  return Object.assign({}, ...(await Promise.all(files)).map((file) => file.default));
}

const HANDLERS: Handlers = {
  index: ({ language }, { host }, { glossary }) => glossary.index(language, host),
  explain: ({ terms }, { host }, { glossary }) => glossary.explain(terms, host),
  'read-index': ({ language, host }, _, { glossary }) => glossary.index(language, host),
  'read-terms': ({ terms, language, host }, _, { glossary }) =>
    glossary.explainIn(language, terms, host),
  languages: (_, __, { glossary }) => glossary.languages(),
  words: ({ language }) => wordsIn(language),
  contents: (_, __, { glossary }) => glossary.contents(),
  'register-sites': async (_, { incognito }, { glossary, settings }) => {
    const { places } = await glossary.contents();
    const matches = siteMatches(await settings.read(), places);
    await registerSites(matches, !(await isPrivate(incognito)));
    return true;
  },
  settings: (_, asker, services) => settingsAnswer(asker, services),
  'change-settings': async ({ patch }, asker, services) => {
    await services.settings.change(patch);
    return changed(asker, services);
  },
  'set-quiet': async ({ host, on }, asker, services) => {
    await services.settings.setQuiet(host, on);
    return changed(asker, services);
  },
  'set-private': async ({ on }, asker, services) => {
    const { language } = await services.settings.read();
    const isNew = on && !(await isPrivate(asker.incognito));
    // Who goes private goes on reading in the same language: it is there before anything is switched.
    if (isNew && language !== null)
      await new SettingsKeeper(async () => memoryArea()).change({ language });
    await setPrivate(on);
    if (!on) await browser.storage.session.clear();
    return changed(asker, services);
  },
  'clear-all': async (_, __, { clear }) => {
    await clear();
    // Whoever asked starts anew as well, and may be gone before this comes.
    return true;
  },
  'load-surfaces': async (_, { target }) => {
    if (!target) return false;
    await browser.scripting.executeScript({ target, files: [SURFACES] });
    return true;
  },
  search: ({ typed }, _, { search }) => search.search(typed),
  'look-up': ({ words }, { host }, { search }) => search.lookUp(words, host),
  tell: ({ terms, host }, asker, { search }) => search.tell(terms, host ?? asker.host),
  'saved-words': (_, __, { saved }) => saved.read(),
  'save-word': ({ word }, _, { saved }) => saved.change((words) => withWord(words, word)),
  'unsave-word': ({ term }, _, { saved }) => saved.change((words) => withoutWord(words, term)),
  suggestions: (_, __, { suggestions }) => suggestions.read(),
  suggest: ({ suggestion }, _, { suggestions }) =>
    suggestions.change((all) => withSuggestion(all, suggestion)),
  unsuggest: ({ type, ...word }, _, { suggestions }) =>
    suggestions.change((all) => withoutSuggestion(all, word)),
};

const FOR_OURS: ReadonlySet<Request['type']> = new Set([
  'change-settings',
  'set-quiet',
  'set-private',
  'clear-all',
  'saved-words',
  'save-word',
  'unsave-word',
  'suggestions',
  'unsuggest',
  'read-index',
  'read-terms',
  'register-sites',
]);

/**
 * Answers a request; null for one that a page of the web may not make.
 *
 * @throws whatever went wrong: the asker is then told nothing.
 */
export function answer<Type extends Request['type']>(
  request: Extract<Request, { readonly type: Type }>,
  asker: Asker,
  services: Services,
): Promise<unknown> {
  if (FOR_OURS.has(request.type) && !asker.isOurs) return Promise.resolve(null);
  const handle: Handlers[Type] = HANDLERS[request.type as Type];
  return handle(request, asker, services);
}

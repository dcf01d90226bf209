import { browser, type PublicPath } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { suggestionSchema } from '../../shared/exchange/suggestion-schema.ts';
import { savedWordSchema } from '../../shared/saved/saved-word.ts';
import { DEFAULTS } from '../../shared/settings/settings.ts';
import { FileStore } from '../../shared/store/file-store.ts';
import { withinTime } from '../../shared/store/within-time.ts';
import { type Asker, answer, type Services } from '../background/answers.ts';
import { GlossaryService } from '../background/glossary-service.ts';
import { ListKeeper } from '../background/list-keeper.ts';
import { SearchService } from '../background/search-service.ts';
import { SelectionMenu } from '../background/selection-menu.ts';
import { SettingsKeeper } from '../background/settings-keeper.ts';
import { parseLetter } from '../messages.ts';
import type { PageRequest } from '../page-messages.ts';
import { clearAll } from '../storage/clear-all.ts';
import { IdleReset } from '../storage/idle-reset.ts';
import { keptArea } from '../storage/kept-area.ts';
import { unlessPrivate } from '../storage/unless-private.ts';

/** What each key of the manifest's `commands` asks the page in front. */
const COMMANDS: Readonly<Record<string, PageRequest>> = {
  'open-panel': { type: 'open-panel' },
  'next-term': { type: 'step', by: 1 },
  'previous-term': { type: 'step', by: -1 },
};

/** What may change the language that the menu speaks. */
const RENAMING: ReadonlySet<string> = new Set(['change-settings', 'set-private', 'clear-all']);

/** What can't be answered by then is answered with null; in milliseconds. */
const LONGEST = 30_000;

/** The host of the page that asks; nothing for a page of ours or one without. */
function hostOf(url: string | undefined): string {
  return url && URL.canParse(url) ? new URL(url).hostname : '';
}

function startServices(store: FileStore, incognito: boolean): Services {
  const settings = new SettingsKeeper(() => keptArea(incognito));
  const glossary = new GlossaryService({
    address: (path) => browser.runtime.getURL(`/${path}` as PublicPath),
    store: unlessPrivate(store, incognito),
    preferred: () => navigator.languages,
    chosen: () => settings.read(),
  });
  const search = new SearchService({
    reader: async () => (await glossary.open()).reader,
    language: async () => (await glossary.languages()).language,
    chosen: () => settings.read(),
  });
  const area = () => keptArea(incognito);
  return {
    settings,
    glossary,
    search,
    saved: new ListKeeper('saved-words', savedWordSchema, area),
    suggestions: new ListKeeper('suggestions', suggestionSchema, area),
    clear: () => clearAll(incognito, store),
  };
}

export default defineBackground(() => {
  const store = new FileStore();
  // One background serves both kinds of windows where the browser does not start one for each.
  const open = startServices(store, browser.extension.inIncognitoContext);
  const hidden = startServices(store, true);
  const servicesFor = ({ incognito }: Pick<Asker, 'incognito'>) => (incognito ? hidden : open);
  const idle = new IdleReset(
    async (incognito) => (await servicesFor({ incognito }).settings.read()).idleMinutes,
    (incognito) => servicesFor({ incognito }).clear(),
  );
  idle.listen();
  const menu = new SelectionMenu(async () => (await open.glossary.languages()).language);
  menu.listen();

  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    const letter = sender.id === browser.runtime.id ? parseLetter(message) : null;
    if (!letter) return undefined;
    const { request } = letter;
    // What the browser says of a tab counts more than what stands in its letter.
    const incognito = sender.tab?.incognito ?? letter.incognito;
    const tabId = sender.tab?.id;
    const asker: Asker = {
      isOurs: sender.url?.startsWith(browser.runtime.getURL('/')) ?? false,
      host: hostOf(sender.url),
      incognito,
      ...(tabId !== undefined && { target: { tabId, frameIds: [sender.frameId ?? 0] } }),
    };
    void idle.note(incognito).catch(() => {});
    // A page without an answer stays as it was: null is answer enough.
    withinTime(answer(request, asker, servicesFor(asker)), LONGEST)
      .then(respond, () => respond(null))
      .finally(() => RENAMING.has(request.type) && void menu.update().catch(() => {}));
    return true;
  });

  // Browsers forget the scripts of more sites with each update, and readers take permissions back.
  const registerSites = () =>
    answer({ type: 'register-sites' }, { isOurs: true, host: '', incognito: false }, open).catch(
      () => {},
    );
  browser.runtime.onStartup.addListener(() => void registerSites());
  browser.permissions.onRemoved.addListener(() => void registerSites());

  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    void registerSites();
    const { welcomed } = await open.settings.read().catch(() => DEFAULTS);
    if (reason !== 'install' || welcomed) return;
    await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });

  browser.commands.onCommand.addListener(async (command) => {
    const request = COMMANDS[command];
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    if (!request || tab?.id === undefined) return;
    // On pages where we are not there is nobody to hear it.
    await browser.tabs.sendMessage(tab.id, request).catch(() => {});
  });
});

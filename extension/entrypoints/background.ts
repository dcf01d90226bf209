import { browser, type PublicPath } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { FileStore } from '../../shared/store/file-store.ts';
import { type Asker, answer, type Services } from '../background/answers.ts';
import { GlossaryService } from '../background/glossary-service.ts';
import { SettingsKeeper } from '../background/settings-keeper.ts';
import { type PageRequest, parseLetter } from '../messages.ts';
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
  return { settings, glossary, clear: () => clearAll(incognito, store) };
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

  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    const letter = sender.id === browser.runtime.id ? parseLetter(message) : null;
    if (!letter) return undefined;
    const { request, incognito } = letter;
    const tabId = sender.tab?.id;
    const asker: Asker = {
      isOurs: sender.url?.startsWith(browser.runtime.getURL('/')) ?? false,
      host: hostOf(sender.url),
      incognito,
      ...(tabId !== undefined && { target: { tabId, frameIds: [sender.frameId ?? 0] } }),
    };
    void idle.note(incognito);
    // A page without an answer stays as it was: null is answer enough.
    answer(request, asker, servicesFor(asker)).then(respond, () => respond(null));
    return true;
  });

  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason !== 'install' || (await open.settings.read()).welcomed) return;
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

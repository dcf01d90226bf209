import { browser, type PublicPath } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { FileStore } from '../../shared/store/file-store.ts';
import { GlossaryService } from '../glossary-service.ts';
import { type PageRequest, parseRequest } from '../messages.ts';
import { readSettings } from '../stored-settings.ts';

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

export default defineBackground(() => {
  const service = new GlossaryService({
    address: (path) => browser.runtime.getURL(`/${path}` as PublicPath),
    store: new FileStore(),
    preferred: () => navigator.languages,
    chosen: async () => (await readSettings()).language,
  });

  const answer = async (message: unknown, host: string): Promise<unknown> => {
    const request = parseRequest(message);
    if (request?.type === 'index') return service.index(request.language, host);
    if (request?.type === 'explain') return service.explain(request.terms, host);
    if (request?.type === 'languages') return service.languages();
    return null;
  };

  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    if (sender.id !== browser.runtime.id) return undefined;
    // A page without an answer stays as it was: null is answer enough.
    answer(message, hostOf(sender.url)).then(respond, () => respond(null));
    return true;
  });

  browser.commands.onCommand.addListener(async (command) => {
    const request = COMMANDS[command];
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    if (!request || tab?.id === undefined) return;
    // On pages where we are not there is nobody to hear it.
    await browser.tabs.sendMessage(tab.id, request).catch(() => {});
  });
});

import { browser, type PublicPath } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { FileStore } from '../../shared/store/file-store.ts';
import { GlossaryService } from '../glossary-service.ts';
import { parseRequest } from '../messages.ts';

export default defineBackground(() => {
  const service = new GlossaryService({
    address: (path) => browser.runtime.getURL(`/${path}` as PublicPath),
    store: new FileStore(),
    preferred: navigator.languages,
  });

  const answer = async (message: unknown): Promise<unknown> => {
    const request = parseRequest(message);
    if (request?.type === 'index') return service.index(request.language);
    if (request?.type === 'explain') return service.explain(request.term);
    return null;
  };

  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    if (sender.id !== browser.runtime.id) return undefined;
    // A page without an answer stays as it was: null is answer enough.
    answer(message).then(respond, () => respond(null));
    return true;
  });
});

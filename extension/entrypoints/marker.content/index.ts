import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { hasWidget, WIDGET_EVENTS } from '../../../shared/page/site-widget.ts';
import type { Settings } from '../../../shared/settings/settings.ts';
import { type PageTermsAnswer, parsePageRequest } from '../../messages.ts';
import { type ExtensionSession, startExtensionSession } from '../../page-session.ts';
import { readSettings, watchSettings } from '../../stored-settings.ts';

/** Set where this script runs already: a click in the popup may bring it a second time. */
const RUNNING = Symbol.for('termlight');

/** @param isDecided - false until it is known whether this page is to be marked. */
function termsOf(session: ExtensionSession | null, isDecided: boolean): PageTermsAnswer {
  const { host } = location;
  if (!session) {
    const state = hasWidget(document) ? 'widget' : 'quiet';
    return { host, state, reading: !isDecided, terms: [] };
  }
  const { marker } = session;
  const terms = marker.marks().map(({ term, text }) => ({ term, text }));
  return { host, state: 'on', reading: marker.isReading(), terms };
}

export default defineContentScript({
  matches: ['*://*.gov/*'],
  runAt: 'document_idle',
  async main({ signal }) {
    const world = globalThis as { [RUNNING]?: boolean };
    if (world[RUNNING]) return;
    world[RUNNING] = true;

    let session: ExtensionSession | null = null;
    let active = new AbortController();
    let settings: Settings | null = null;
    let language: string | null = null;

    const apply = () => {
      if (!settings) return;
      const quiet = settings.quietHosts.includes(location.host) || hasWidget(document);
      const other = settings.language !== language;
      language = settings.language;
      if (session && (quiet || other)) {
        active.abort();
        session = null;
      }
      if (quiet || session) return;
      active = new AbortController();
      session = startExtensionSession(document, AbortSignal.any([active.signal, signal]));
    };

    browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
      const request = sender.id === browser.runtime.id ? parsePageRequest(message) : null;
      // The page in a frame answers nobody: the one around it speaks for the tab.
      if (!request || window !== window.top) return undefined;
      if (request.type === 'page-terms') respond(termsOf(session, settings !== null));
      if (request.type === 'open-panel') void session?.openPanel();
      if (request.type === 'step') void session?.step(request.by);
      return undefined;
    });
    watchSettings((changed) => {
      settings = changed;
      apply();
    }, signal);
    for (const name of WIDGET_EVENTS) document.addEventListener(name, apply, { signal });
    settings = await readSettings();
    apply();
  },
});

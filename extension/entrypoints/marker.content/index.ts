import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { hasWidget, WIDGET_EVENTS } from '../../../shared/page/site-widget.ts';
import type { Settings } from '../../../shared/settings/settings.ts';
import { type PageTermsAnswer, parsePageRequest } from '../../messages.ts';
import { type ExtensionSession, startExtensionSession } from '../../page-session.ts';
import { readSettings, watchSettings } from '../../stored-settings.ts';
import { takePage } from '../../take-page.ts';

/** Set where this script runs already: a click in the popup may bring it a second time. */
const RUNNING = Symbol.for('termlight');

/** Choices by which sites are marked that are not the government's. */
const MORE_SITES: ReadonlySet<Settings['sites']> = new Set(['state', 'all']);

/** Why a page is not marked. */
function silence({ sites, quietHosts }: Settings): 'widget' | 'quiet' | 'asked' | null {
  if (hasWidget(document)) return 'widget';
  if (quietHosts.includes(location.host)) return 'quiet';
  // A script outlives the choice that brought it here.
  const isWanted = location.hostname.endsWith('.gov') ? sites !== 'click' : MORE_SITES.has(sites);
  return isWanted ? null : 'asked';
}

/** @param settings - null until it is known whether this page is to be marked. */
function termsOf(session: ExtensionSession | null, settings: Settings | null): PageTermsAnswer {
  const { host } = location;
  if (!session) {
    const state = (settings && silence(settings)) ?? 'quiet';
    return { host, state, reading: settings === null, terms: [] };
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
    let applied: Settings | null = null;
    let isAsked = false;
    let isFinished = false;

    const apply = () => {
      if (!settings || isFinished) return;
      const why = silence(settings);
      const quiet = why !== null && !(why === 'asked' && isAsked);
      if (session && (quiet || applied !== settings)) {
        active.abort();
        session = null;
      }
      applied = settings;
      if (quiet || session) return;
      active = new AbortController();
      const until = AbortSignal.any([active.signal, signal]);
      session = startExtensionSession(document, settings, until);
    };

    browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
      const request = sender.id === browser.runtime.id ? parsePageRequest(message) : null;
      // The page in a frame answers nobody: the one around it speaks for the tab.
      if (!request || window !== window.top) return undefined;
      if (request.type === 'page-terms') respond(termsOf(session, settings));
      if (request.type === 'take-page') respond(takePage());
      if (request.type === 'mark-here') {
        isAsked = true;
        apply();
      }
      if (request.type === 'open-panel') void session?.openPanel();
      if (request.type === 'step') void session?.step(request.by);
      return undefined;
    });
    watchSettings(
      (changed) => {
        settings = changed;
        apply();
      },
      signal,
      // Whoever was here has finished: nothing is asked for, or kept, until a page is opened anew.
      () => {
        isFinished = true;
        active.abort();
        session = null;
      },
    );
    for (const name of WIDGET_EVENTS) document.addEventListener(name, apply, { signal });
    settings = await readSettings();
    apply();
  },
});

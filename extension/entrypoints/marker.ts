import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { hasWidget, WIDGET_EVENTS } from '../../shared/page/site-widget.ts';
import type { Settings } from '../../shared/settings/settings.ts';
import { type PageTermsAnswer, parsePageRequest } from '../page-messages.ts';
import { type ExtensionSession, startExtensionSession } from '../page-session.ts';
import { readSettings, watchSettings } from '../stored-settings.ts';
import { takePage } from '../take-page.ts';

/** Set where this script runs already: a click in the popup may bring it a second time. */
const RUNNING = Symbol.for('termlight');

/** How often it looks whether its extension is still there, in milliseconds. */
const LOOK_EACH = 3000;

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

/** What a page is marked by: a change of anything else leaves it as it is. */
function markedBy({
  language,
  state,
  collections,
  showing,
  colour,
  underline,
  textSize,
}: Settings): string {
  return JSON.stringify([language, state, collections, showing, colour, underline, textSize]);
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

/**
 * Aborted once the extension was switched off, taken away or replaced by an update: nothing tells its
 * script, so it looks.
 */
function whileThere(): AbortSignal {
  const control = new AbortController();
  const timer = setInterval(() => {
    if (browser.runtime?.id) return;
    clearInterval(timer);
    control.abort();
  }, LOOK_EACH);
  return control.signal;
}

/**
 * Marks a page. The manifest names it, not WXT's own content scripts: those tell every page, by an event
 * of its document, that a script of ours has begun.
 */
export default defineUnlistedScript({
  async main() {
    const signal = whileThere();
    const world = globalThis as { [RUNNING]?: boolean };
    if (world[RUNNING]) return;
    world[RUNNING] = true;

    let session: ExtensionSession | null = null;
    let active = new AbortController();
    let settings: Settings | null = null;
    let applied = '';
    let isAsked = false;
    let isFinished = false;

    const apply = () => {
      if (!settings || isFinished) return;
      const why = silence(settings);
      const quiet = why !== null && !(why === 'asked' && isAsked);
      const wanted = markedBy(settings);
      if (session && (quiet || applied !== wanted)) {
        active.abort();
        session = null;
      }
      applied = wanted;
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
      if (request.type === 'jump') void session?.openTerm(request.term);
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
    // Where nobody answers, what she wants here is not known: the page stays as it is.
    settings ??= await readSettings();
    apply();
  },
});

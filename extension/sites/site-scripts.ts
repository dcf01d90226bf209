import { browser } from 'wxt/browser';
import { CONTENT_SCRIPT } from '../content-script.ts';
import { EXCLUDED } from './site-matches.ts';

const ID = 'more-sites';

/**
 * Has the marks' script run on exactly these sites besides those of the manifest, and at once where
 * one of them is open; what the reader has not permitted is left out.
 *
 * @param matches - match patterns.
 * @param isKept - false: only until the browser is closed.
 */
export async function registerSites(matches: readonly string[], isKept: boolean): Promise<void> {
  const permitted: string[] = [];
  for (const match of matches) {
    if (await browser.permissions.contains({ origins: [match] })) permitted.push(match);
  }
  const { scripting } = browser;
  const isKnown = (await scripting.getRegisteredContentScripts({ ids: [ID] })).length > 0;
  if (!permitted.length) {
    if (isKnown) await scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script = {
    id: ID,
    js: [CONTENT_SCRIPT],
    matches: permitted,
    excludeMatches: [...EXCLUDED],
    runAt: 'document_idle' as const,
    persistAcrossSessions: isKept,
  };
  // In one step: a background that is stopped between two would leave her sites without marks.
  await (isKnown
    ? scripting.updateContentScripts([script])
    : scripting.registerContentScripts([script]));
  const tabs = await browser.tabs.query({ url: permitted });
  // A page that has it already takes no second one.
  const started = tabs.map(
    ({ id }) =>
      id !== undefined &&
      browser.scripting.executeScript({ target: { tabId: id }, files: [CONTENT_SCRIPT] }),
  );
  await Promise.allSettled(started);
}

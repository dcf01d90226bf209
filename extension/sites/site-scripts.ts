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
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (known.length) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  if (!permitted.length) return;
  await browser.scripting.registerContentScripts([
    {
      id: ID,
      js: [CONTENT_SCRIPT],
      matches: permitted,
      excludeMatches: [...EXCLUDED],
      runAt: 'document_idle',
      persistAcrossSessions: isKept,
    },
  ]);
  const tabs = await browser.tabs.query({ url: permitted });
  // A page that has it already takes no second one.
  const started = tabs.map(
    ({ id }) =>
      id !== undefined &&
      browser.scripting.executeScript({ target: { tabId: id }, files: [CONTENT_SCRIPT] }),
  );
  await Promise.allSettled(started);
}

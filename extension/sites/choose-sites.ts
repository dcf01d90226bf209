import { browser } from 'wxt/browser';
import type { Settings } from '../../shared/settings/settings.ts';
import { askBackground } from '../ask-background.ts';
import type { ContentsAnswer } from '../messages.ts';
import { changeSettings } from '../stored-settings.ts';
import { siteMatches } from './site-matches.ts';

/** What became of a choice: kept; not permitted by the reader; or not kept, as storage failed. */
export type SitesChosen = 'kept' | 'refused' | 'failed';

/**
 * Asks the reader for what her choice of sites needs, gives back what it no longer needs, and keeps
 * it. To be called in the press itself, with nothing awaited before.
 */
export async function chooseSites(
  choice: Pick<Settings, 'sites' | 'state'>,
  places: ContentsAnswer['places'],
): Promise<SitesChosen> {
  const origins = [...siteMatches(choice, places)];
  const granted = origins.length === 0 || (await browser.permissions.request({ origins }));
  // Her state counts for words even where its sites stay closed.
  const kept = await changeSettings(granted ? choice : { state: choice.state });
  if (!kept) return 'failed';
  if (!granted) return 'refused';
  await giveBack(new Set(origins));
  await askBackground({ type: 'register-sites' });
  return 'kept';
}

/** Gives back every permission for sites that the manifest does not hold and nothing needs. */
async function giveBack(needed: ReadonlySet<string>): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const fixed = new Set(browser.runtime.getManifest().host_permissions ?? []);
  const idle = origins.filter((origin) => !needed.has(origin) && !fixed.has(origin));
  if (idle.length) await browser.permissions.remove({ origins: idle }).catch(() => {});
}

import { browser } from 'wxt/browser';
import type { Settings } from '../../shared/settings/settings.ts';
import { askBackground } from '../ask-background.ts';
import type { ContentsAnswer } from '../messages.ts';
import { changeSettings } from '../stored-settings.ts';
import { giveBackSites } from './give-back-sites.ts';
import { siteMatches } from './site-matches.ts';

/** What became of a choice: kept; not permitted by the reader; or not kept, as storage failed. */
export type SitesChosen = 'kept' | 'refused' | 'failed';

/**
 * Asks the reader for what her choice of sites needs, gives back what it no longer needs, and keeps
 * it. To be called in the press itself, with nothing awaited before.
 */
export function chooseSites(
  choice: Pick<Settings, 'sites' | 'state'>,
  places: ContentsAnswer['places'],
): Promise<SitesChosen> {
  return choose(choice, places).catch(() => 'failed');
}

async function choose(
  choice: Pick<Settings, 'sites' | 'state'>,
  places: ContentsAnswer['places'],
): Promise<SitesChosen> {
  const origins = [...siteMatches(choice, places)];
  const granted = origins.length === 0 || (await browser.permissions.request({ origins }));
  // Her state counts for words even where its sites stay closed.
  const kept = await changeSettings(granted ? choice : { state: choice.state });
  if (!kept) return 'failed';
  if (granted) await giveBackSites(new Set(origins));
  const isRegistered = (await askBackground({ type: 'register-sites' })) !== null;
  if (!isRegistered) return 'failed';
  return granted ? 'kept' : 'refused';
}

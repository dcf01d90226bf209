import { browser } from 'wxt/browser';

/**
 * Gives back every permission for sites that the manifest does not hold and nothing needs.
 *
 * @param needed - match patterns.
 */
export async function giveBackSites(needed: ReadonlySet<string>): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const fixed = new Set(browser.runtime.getManifest().host_permissions ?? []);
  const idle = origins.filter((origin) => !needed.has(origin) && !fixed.has(origin));
  if (idle.length) await browser.permissions.remove({ origins: idle }).catch(() => {});
}

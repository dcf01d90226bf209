import { browser } from 'wxt/browser';
import type { PageRequest } from './page-messages.ts';

/**
 * Tells every page of the web where we are, and every page of ours that is open.
 *
 * @param incognito - whose windows: those of private browsing, or the others.
 */
export async function broadcast(message: PageRequest, incognito: boolean): Promise<void> {
  const all = await browser.tabs.query({});
  const tabs = all.filter((tab) => tab.incognito === incognito);
  const told = tabs.map(({ id }) => id !== undefined && browser.tabs.sendMessage(id, message));
  // Most tabs have nobody to hear it, and our own pages may all be closed.
  await Promise.allSettled([...told, browser.runtime.sendMessage(message)]);
}

import { browser } from 'wxt/browser';
import type { FileStore } from '../../shared/store/file-store.ts';
import { withinTime } from '../../shared/store/within-time.ts';
import { broadcast } from '../broadcast.ts';
import { giveBackSites } from '../sites/give-back-sites.ts';
import { registerSites } from '../sites/site-scripts.ts';

/**
 * Wipes what the extension holds of anybody, on the device and in memory, and tells every page. What
 * can't be wiped keeps nothing else.
 *
 * @param incognito - true for private browsing: nothing of it is on the device, and what is there is
 * somebody else's.
 * @throws if some of it may still be there.
 */
export async function clearAll(incognito: boolean, store: Pick<FileStore, 'clear'>): Promise<void> {
  const wiped = await Promise.allSettled([
    withinTime(browser.storage.session.clear()),
    ...(incognito ? [] : clearDevice(store)),
  ]);
  void broadcast({ type: 'cleared' }, incognito);
  const failed = wiped.find(({ status }) => status === 'rejected');
  if (failed) throw new Error('Some of it could not be wiped.');
}

function clearDevice(store: Pick<FileStore, 'clear'>): Promise<unknown>[] {
  return [
    withinTime(browser.storage.local.clear()),
    // Sites she had permitted tell where she lives.
    withinTime(registerSites([], false)),
    withinTime(giveBackSites(new Set())),
    store.clear(),
    withinTime(clearCaches()),
  ];
}

async function clearCaches(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.map((name) => caches.delete(name)));
}

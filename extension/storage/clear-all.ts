import { browser } from 'wxt/browser';
import type { FileStore } from '../../shared/store/file-store.ts';
import { broadcast } from '../broadcast.ts';

/**
 * Wipes what the extension holds of anybody, on the device and in memory, and tells every page.
 *
 * @param incognito - true for private browsing: nothing of it is on the device, and what is there is
 * somebody else's.
 */
export async function clearAll(incognito: boolean, store: Pick<FileStore, 'clear'>): Promise<void> {
  await browser.storage.session.clear();
  if (!incognito) await clearDevice(store);
  void broadcast({ type: 'cleared' }, incognito);
}

async function clearDevice(store: Pick<FileStore, 'clear'>): Promise<void> {
  await browser.storage.local.clear();
  await store.clear();
  const names = await caches.keys();
  await Promise.all(names.map((name) => caches.delete(name)));
}

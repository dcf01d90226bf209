import { browser } from 'wxt/browser';
import { broadcast } from '../broadcast.ts';

/**
 * Wipes what the extension holds of anybody, on the device and in memory, and tells every page.
 *
 * @param incognito - true for private browsing: nothing of it is on the device, and what is there is
 * somebody else's.
 */
export async function clearAll(incognito: boolean): Promise<void> {
  await browser.storage.session.clear();
  if (!incognito) await clearDevice();
  void broadcast({ type: 'cleared' }, incognito);
}

async function clearDevice(): Promise<void> {
  await browser.storage.local.clear();
  const databases = await indexedDB.databases();
  await Promise.all(databases.map(({ name }) => name !== undefined && deleteDatabase(name)));
  const names = await caches.keys();
  await Promise.all(names.map((name) => caches.delete(name)));
}

/** Ends with the database gone, or when a connection that is open still holds it. */
function deleteDatabase(name: string): Promise<void> {
  return new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => resolve();
    request.onblocked = () => resolve();
  });
}

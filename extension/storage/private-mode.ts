import { browser } from 'wxt/browser';

/** Kept on the device, so that private mode outlives the background; says nothing of its reader. */
const KEY = 'private';

/** True where a library's policy holds private mode on for everybody. */
async function isManagedPrivate(): Promise<boolean> {
  // A browser without policies has no such area, or answers with an error.
  const managed = await browser.storage.managed?.get(KEY).catch(() => ({}));
  return (managed as Record<string, unknown> | undefined)?.[KEY] === true;
}

/** True where private mode is not the reader's to switch off: private browsing, or a policy. */
export async function isHeldPrivate(incognito: boolean): Promise<boolean> {
  return incognito || (await isManagedPrivate());
}

/**
 * True while nothing of a reader may be kept on the device.
 *
 * @param incognito - true for a window of private browsing.
 */
export async function isPrivate(
  incognito = browser.extension.inIncognitoContext,
): Promise<boolean> {
  if (await isHeldPrivate(incognito)) return true;
  const stored = await browser.storage.local.get(KEY).catch(() => ({}));
  return (stored as Record<string, unknown>)[KEY] === true;
}

/** Switches private mode on or off; it stays on where a policy or private browsing holds it. */
export async function setPrivate(on: boolean): Promise<void> {
  if (on) await browser.storage.local.set({ [KEY]: true });
  else await browser.storage.local.remove(KEY);
}

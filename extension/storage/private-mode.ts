import { browser } from 'wxt/browser';
import { withinTime } from '../../shared/store/within-time.ts';

/** Kept on the device, so that private mode outlives the background; says nothing of its reader. */
const KEY = 'private';

/** True where a library's policy holds private mode on for everybody. */
async function isManagedPrivate(): Promise<boolean> {
  // A browser without policies has no such area, or answers with an error.
  const asked: Promise<Record<string, unknown>> | undefined = browser.storage.managed?.get(KEY);
  const managed = asked && (await withinTime(asked).catch(() => undefined));
  return managed?.[KEY] === true;
}

/** True where private mode is not the reader's to switch off: private browsing, or a policy. */
export async function isHeldPrivate(incognito: boolean): Promise<boolean> {
  return incognito || (await isManagedPrivate());
}

/**
 * True while nothing of a reader may be kept on the device.
 *
 * @param incognito - true for a window of private browsing.
 * @throws if it can't be known: nothing may then be kept at all.
 */
export async function isPrivate(
  incognito = browser.extension.inIncognitoContext,
): Promise<boolean> {
  if (await isHeldPrivate(incognito)) return true;
  return (await withinTime(browser.storage.local.get(KEY)))[KEY] === true;
}

/** Switches private mode on or off; it stays on where a policy or private browsing holds it. */
export async function setPrivate(on: boolean): Promise<void> {
  const { local } = browser.storage;
  await withinTime(on ? local.set({ [KEY]: true }) : local.remove(KEY));
}

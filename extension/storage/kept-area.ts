import { browser } from 'wxt/browser';
import { withinTime } from '../../shared/store/within-time.ts';
import { isPrivate } from './private-mode.ts';

/** Where what is kept of a reader stands: everything that is, stands in one of these. */
export interface KeptArea {
  /** What is kept under a key as it was stored, unchecked; undefined for nothing. */
  readonly get: (key: string) => Promise<unknown>;
  /** @throws if it can't be kept: the area is full or blocked. */
  readonly set: (key: string, value: unknown) => Promise<void>;
  readonly remove: (key: string) => Promise<void>;
  /** All of it by key, unchecked. */
  readonly all: () => Promise<Readonly<Record<string, unknown>>>;
}

/**
 * The area that holds now: the device, or in private mode memory that ends with the browser.
 *
 * @param incognito - true for a window of private browsing.
 * @throws if it can't be known which one holds.
 */
export async function keptArea(
  incognito = browser.extension.inIncognitoContext,
): Promise<KeptArea> {
  const area = (await isPrivate(incognito)) ? browser.storage.session : browser.storage.local;
  return areaOf(area);
}

/** Memory that ends with the browser. */
export function memoryArea(): KeptArea {
  return areaOf(browser.storage.session);
}

type Area = typeof browser.storage.session | typeof browser.storage.local;

function areaOf(area: Area): KeptArea {
  return {
    get: async (key) => (await withinTime(area.get(key)))[key],
    set: (key, value) => withinTime(area.set({ [key]: value })),
    remove: (key) => withinTime(area.remove(key)),
    all: () => withinTime(area.get(null)),
  };
}

import { browser } from 'wxt/browser';
import type { Request } from './messages.ts';

/** Asks the background; null where there is no answer, or nobody to ask since an update. */
export async function askBackground<T>(request: Request): Promise<T | null> {
  try {
    return ((await browser.runtime.sendMessage(request)) as T | undefined) ?? null;
  } catch {
    return null;
  }
}

import { browser } from 'wxt/browser';
import type { Letter, Request } from './messages.ts';

/** Asks the background; null where there is no answer, or nobody to ask since an update. */
export async function askBackground<T>(request: Request): Promise<T | null> {
  try {
    const letter: Letter = { request, incognito: browser.extension.inIncognitoContext };
    return ((await browser.runtime.sendMessage(letter)) as T | undefined) ?? null;
  } catch {
    return null;
  }
}

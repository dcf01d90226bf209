import { browser } from 'wxt/browser';
import type { Letter, Request } from './messages.ts';

/**
 * Asks the background; null where there is no answer, or nobody to ask since an update. A background
 * that was stopped before it had answered is asked once more: every request may come twice.
 */
export async function askBackground<T>(request: Request): Promise<T | null> {
  try {
    return await ask<T>(request).catch(() => ask<T>(request));
  } catch {
    return null;
  }
}

async function ask<T>(request: Request): Promise<T | null> {
  const letter: Letter = { request, incognito: browser.extension.inIncognitoContext };
  return ((await browser.runtime.sendMessage(letter)) as T | undefined) ?? null;
}

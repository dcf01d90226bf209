import { browser } from 'wxt/browser';

/** Words a reader asked about where no card can be shown: the side panel answers. */
export interface AskedWords {
  /** Null where it is not known which words she selected. */
  readonly words: string | null;
  /** Address of the page without query and fragment; null for what is no page of the web. */
  readonly address: string | null;
  /** When, in milliseconds: the same words may be asked about again. */
  readonly at: number;
}

const KEY = 'asked-words';

/** Leaves words for the side panel: in memory, and only until it has taken them. */
export async function leaveAskedWords(asked: AskedWords): Promise<void> {
  await browser.storage.session.set({ [KEY]: asked });
}

/** Takes what was left; null for nothing. */
export async function takeAskedWords(): Promise<AskedWords | null> {
  const stored = (await browser.storage.session.get(KEY))[KEY] as AskedWords | undefined;
  if (stored) await browser.storage.session.remove(KEY);
  return stored ?? null;
}

/** Told whenever words are left, until the signal aborts. */
export function watchAskedWords(left: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'session' && changes[KEY]?.newValue !== undefined) left();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}

import { browser } from 'wxt/browser';
import type { Settings } from '../shared/settings/settings.ts';
import type { SettingsPatch } from '../shared/settings/settings-patch.ts';
import { askBackground } from './ask-background.ts';
import type { SettingsAnswer } from './messages.ts';
import { parsePageRequest } from './page-messages.ts';

/** What the reader has chosen; null where nobody answers. */
export async function readSettings(): Promise<Settings | null> {
  return (await askBackground<SettingsAnswer>({ type: 'settings' }))?.settings ?? null;
}

/**
 * Changes some of what the reader has chosen.
 *
 * @returns false if it could not be kept.
 */
export async function changeSettings(patch: SettingsPatch): Promise<boolean> {
  return (await askBackground<SettingsAnswer>({ type: 'change-settings', patch })) !== null;
}

/**
 * Marks nothing on a host any more, or marks it again.
 *
 * @returns false if it could not be kept.
 */
export async function setQuiet(host: string, on: boolean): Promise<boolean> {
  return (await askBackground<SettingsAnswer>({ type: 'set-quiet', host, on })) !== null;
}

/**
 * Told of every change of the settings, whoever made it, until the signal aborts.
 *
 * @param cleared - told when all that was held of anybody has been wiped.
 */
export function watchSettings(
  changed: (settings: Settings) => void,
  signal: AbortSignal,
  cleared: () => void,
): void {
  const listener = (message: unknown, sender: { readonly id?: string }) => {
    const request = sender.id === browser.runtime.id ? parsePageRequest(message) : null;
    if (request?.type === 'settings-changed') changed(request.settings);
    if (request?.type === 'cleared') cleared();
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}
